package ashi.pages.measuring;

import ashi.body.Span;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper tape, or a part of one where the whole is longer than the sheet.
 *
 * @param name e.g. "Lower leg"
 * @param from where its first mark lies, e.g. "knee crease"
 * @param to where its last mark lies
 * @param first the number of its first mark, in cun
 * @param last the number of its last mark, in cun
 * @param cun in millimetres
 * @param part which part it is, from 1; 0 when it is whole
 */
public record Tape(String name, String from, String to, int first, int last, double cun, int part) {
  /** The longest that a tape may be on a sheet, in millimetres. */
  static final double LONGEST = 220;

  /** Paper beyond the first and the last mark, in millimetres. */
  private static final double MARGIN = 6;

  /** A tape along a span, cut into equal parts where it is too long. */
  static List<Tape> along(Words words, String name, String from, String to, int cuns, double cun) {
    int most = (int) Math.floor(LONGEST / cun);
    int parts = (cuns + most - 1) / most;
    int each = (cuns + parts - 1) / parts;
    List<Tape> tapes = new ArrayList<>();
    for (int first = 0; first < cuns; first += each) {
      int last = Math.min(cuns, first + each);
      tapes.add(
          new Tape(
              name,
              first == 0 ? from : words.say("tape.end", tapes.size()),
              last == cuns ? to : words.say("tape.start", tapes.size() + 2),
              first,
              last,
              cun,
              parts == 1 ? 0 : tapes.size() + 1));
    }
    return tapes;
  }

  /** The tapes that points of the back, the limbs and the trunk are measured with. */
  static List<Tape> all(Words words, Lengths lengths) {
    List<Tape> tapes = new ArrayList<>();
    double back = lengths.cun(Span.SHOULDER_BLADE);
    tapes.addAll(
        along(
            words,
            words.say("tape.back"),
            words.say("tape.back.from"),
            words.say("tape.back.to"),
            6,
            back));
    tapes.addAll(along(words, SelfMeasure.UPPER_BELLY, lengths));
    tapes.addAll(along(words, SelfMeasure.LOWER_BELLY, lengths));
    tapes.addAll(along(words, SelfMeasure.FOREARM, lengths));
    tapes.addAll(along(words, SelfMeasure.LOWER_LEG, lengths));
    tapes.addAll(along(words, SelfMeasure.THIGH, lengths));
    return tapes;
  }

  private static List<Tape> along(Words words, SelfMeasure measure, Lengths lengths) {
    return along(
        words,
        words.say("tape." + measure.name()),
        measure.from(words),
        measure.to(words),
        measure.span().cun(),
        lengths.cun(measure.span()));
  }

  /** From its first mark to its last, in millimetres. */
  double length() {
    return (last - first) * cun;
  }

  /** How long the paper is: a finger's width more at both ends. */
  public String paper() {
    return RulerView.number(length() + 2 * MARGIN);
  }

  /** How far a mark is from the end of the paper, in millimetres as SVG wants it. */
  public String at(double cuns) {
    return RulerView.number(MARGIN + (cuns - first) * cun);
  }

  /** The marks of whole cun, or of the halves between them, as an SVG path. */
  public String marks(boolean halves) {
    StringBuilder path = new StringBuilder();
    for (int i = first; i <= last - (halves ? 1 : 0); i++) {
      path.append("M0 ").append(at(halves ? i + 0.5 : i)).append(halves ? "H4" : "H8");
    }
    return path.toString();
  }

  /** E.g. "Lower leg, part 1". */
  public String title(Words words) {
    return part == 0 ? name : words.say("tape.part", name, part);
  }

  /** Where its ends lie. */
  public String ends(Words words) {
    return words.say("tape.ends", from, to);
  }
}
