package ashi.pages.measuring;

import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheets of paper tapes.
 *
 * @param own whether the lengths are the person's own
 * @param rows what each tape is for, and a cun of it in the person's unit
 */
public record TapeView(boolean own, List<Sheet> sheets, List<String> rows) {
  /** As many as fit beside each other. */
  private static final int ON_A_SHEET = 7;

  /** As many as fit beside what the print is checked by. */
  private static final int ON_THE_FIRST = 3;

  /** Tapes that are printed on one sheet; the first also has what the print is checked by. */
  public record Sheet(int number, List<Tape> tapes) {}

  static TapeView of(Visit visit, Lengths lengths) {
    List<Tape> all = Tape.all(visit.words(), lengths);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < all.size(); ) {
      int most = i == 0 ? ON_THE_FIRST : ON_A_SHEET;
      int end = Math.min(all.size(), i + most);
      sheets.add(new Sheet(sheets.size() + 1, all.subList(i, end)));
      i = end;
    }
    List<String> rows = new ArrayList<>();
    for (SelfMeasure measure :
        List.of(
            SelfMeasure.SHOULDER_BLADE,
            SelfMeasure.UPPER_BELLY,
            SelfMeasure.LOWER_BELLY,
            SelfMeasure.FOREARM,
            SelfMeasure.LOWER_LEG,
            SelfMeasure.THIGH)) {
      rows.add(
          visit.say(
              "tape.row",
              measure.region(visit.words()),
              visit.length(lengths.cun(measure.span())),
              lengths.measured(measure.span())
                  ? "measured"
                  : lengths.own() ? "height" : "average"));
    }
    return new TapeView(lengths.own(), sheets, rows);
  }

  /** For texts that tell own tapes from those of an average adult. */
  public String whose() {
    return own ? "own" : "average";
  }
}
