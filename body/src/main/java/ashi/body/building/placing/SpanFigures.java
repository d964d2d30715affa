package ashi.body.building.placing;

import ashi.body.Drawn;
import ashi.body.Length;
import ashi.body.Ruler;
import ashi.body.ShownSpan;
import ashi.body.Signs;
import ashi.body.Span;
import ashi.body.Spot;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.View;
import ashi.body.building.drawing.FigurePlan;
import ashi.body.building.drawing.Sight;
import ashi.body.locating.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Chooses the figure that shows both ends of a span best, and lays a tape between them. */
final class SpanFigures {
  /** Nearer to the figure's edge than this share of its size nothing is pointed out. */
  private static final double MARGIN = 0.03;

  private SpanFigures() {}

  /**
   * The spans whose two ends some figure shows.
   *
   * @param label what is printed beside the tape
   */
  static List<ShownSpan> all(
      Map<FigurePlan, Sight> sights, Spans spans, Surface body, String label) {
    List<ShownSpan> shown = new ArrayList<>();
    Map<Span, Double> lengths = spans.lengths(body);
    for (Span span : Span.values()) {
      List<Vec> marks = spans.marks(span, body);
      double length = Objects.requireNonNull(lengths.get(span));
      best(sights, marks)
          .map(plan -> new ShownSpan(span, drawn(plan, span, marks, length, label)))
          .ifPresent(shown::add);
    }
    return shown;
  }

  private static Optional<FigurePlan> best(Map<FigurePlan, Sight> sights, List<Vec> marks) {
    return sights.entrySet().stream()
        .filter(each -> shows(each.getKey(), each.getValue(), marks))
        .map(Map.Entry::getKey)
        .max(Comparator.comparingDouble(plan -> size(plan.view(), marks)));
  }

  private static boolean shows(FigurePlan plan, Sight sight, List<Vec> marks) {
    View view = plan.view();
    return sight.sees(marks.get(0))
        && sight.sees(marks.get(marks.size() - 1))
        && marks.stream()
            .map(view::spot)
            .allMatch(
                spot -> {
                  double x = spot.x() / view.width();
                  double y = spot.y() / view.height();
                  return Math.min(x, 1 - x) > MARGIN && Math.min(y, 1 - y) > MARGIN;
                });
  }

  /** How large the way is on the figure, as a share of the figure's larger side. */
  private static double size(View view, List<Vec> marks) {
    double length = 0;
    for (int i = 1; i < marks.size(); i++) {
      Spot from = view.spot(marks.get(i - 1));
      Spot to = view.spot(marks.get(i));
      length += Math.hypot(to.x() - from.x(), to.y() - from.y());
    }
    return length / Math.max(view.width(), view.height());
  }

  private static Drawn drawn(
      FigurePlan plan, Span span, List<Vec> marks, double length, String label) {
    List<Spot> spots = marks.stream().map(plan.view()::spot).toList();
    return new Drawn(
        plan.figure().id(),
        List.of(),
        List.of(),
        List.of(spots.get(0), spots.get(spots.size() - 1)),
        "",
        List.of(new Ruler(spots, span.cun(), new Length(span, length), label)),
        Signs.NONE);
  }
}
