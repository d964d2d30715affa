package ashi.body;

import ashi.atlas.Catalogue;
import ashi.atlas.LineReader;
import ashi.atlas.LineWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Every figure as a map of the points it shows, whole bodies first. */
public record Charts(Catalogue<Chart> charts) {
  private static final double FINE = 10_000;

  public static Charts of(List<Chart> charts) {
    return new Charts(Catalogue.of(charts, Chart::figure));
  }

  /** As {@link #write} wrote them: places in tenths of a millimetre. */
  static Charts read(LineReader in) {
    List<Mark> marks = in.catalogue(Charts::mark);
    return new Charts(in.catalogue(chart -> chart(chart, marks)));
  }

  private static Mark mark(LineReader in) {
    return new Mark(in.text(), false, fine(in, 10), fine(in, 100));
  }

  void write(LineWriter out) {
    List<Mark> marks = new ArrayList<>();
    for (Chart chart : charts) {
      chart.marks().stream()
          .map(Charts::left)
          .filter(mark -> !marks.contains(mark))
          .forEach(marks::add);
    }
    out.catalogue(
        marks,
        mark -> {
          out.text(mark.code());
          fine(out, mark.place(), 10);
          fine(out, mark.outward(), 100);
        });
    out.catalogue(charts, chart -> write(out, chart, marks));
  }

  private static Chart chart(LineReader in, List<Mark> marks) {
    return new Chart(
        in.text(),
        in.flag(),
        new View(
            fine(in, FINE),
            fine(in, FINE),
            fine(in, FINE),
            in.number() / FINE,
            in.number(),
            in.number()),
        in.list(() -> mark(in.number(), marks)));
  }

  private static Mark left(Mark mark) {
    return mark.right() ? mark.mirrored() : mark;
  }

  /** Twice the place in the list, and one more for the mark on the right. */
  private static Mark mark(int number, List<Mark> marks) {
    Mark left = marks.get(number / 2);
    return number % 2 == 0 ? left : left.mirrored();
  }

  private static void write(LineWriter out, Chart chart, List<Mark> marks) {
    View view = chart.view();
    out.text(chart.figure()).flag(chart.wholeBody());
    fine(out, view.toViewer(), FINE);
    fine(out, view.up(), FINE);
    fine(out, view.centre(), FINE);
    out.number((int) Math.round(view.scale() * FINE));
    out.number((int) view.width()).number((int) view.height());
    out.list(
        chart.marks(), mark -> out.number(2 * marks.indexOf(left(mark)) + (mark.right() ? 1 : 0)));
  }

  private static Vec fine(LineReader in, double parts) {
    return new Vec(in.number() / parts, in.number() / parts, in.number() / parts);
  }

  private static void fine(LineWriter out, Vec vec, double parts) {
    out.number((int) Math.round(vec.x() * parts))
        .number((int) Math.round(vec.y() * parts))
        .number((int) Math.round(vec.z() * parts));
  }

  /**
   * @throws NoSuchElementException when there is no such figure
   */
  public Chart chart(String figure) {
    return charts.named(figure);
  }

  public Optional<Chart> find(String figure) {
    return charts.find(figure);
  }
}
