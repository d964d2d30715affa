package ashi.body;

import ashi.atlas.Split;
import ashi.words.Words;

/**
 * Tells lengths as they are on one body.
 *
 * @param average how long the spans of the average adult are
 * @param own how long the spans of this body are
 * @param unit that lengths are told in
 * @param words of the language that they are told in
 */
public record Yardstick(Stature average, Stature own, Unit unit, Words words) {

  /** For the average adult. */
  public static Yardstick average(Unit unit, Words words) {
    return new Yardstick(span -> 1, span -> 1, unit, words);
  }

  /** How long it is on this body. */
  public double millimetres(Length length) {
    return length.millimetres()
        * own.millimetres(length.span())
        / average.millimetres(length.span());
  }

  /** For reading, e.g. "about 36 mm". */
  public String written(Length length) {
    return words.say("length.about", unit.text(millimetres(length), words.grammar().decimal()));
  }

  /** For listening, e.g. "about three and a half centimetres" or "about one and a half inches". */
  public String spoken(Length length) {
    double millimetres = millimetres(length);
    return words.say(
        "length.about", unit == Unit.INCHES ? inches(millimetres) : centimetres(millimetres));
  }

  private String centimetres(double millimetres) {
    long halves = Math.round(millimetres / 5);
    if (halves < 2) {
      return say("length.millimetres", Math.max(1, Math.round(millimetres)));
    }
    if (halves > 30) {
      return say("length.centimetres", Math.round(millimetres / 10));
    }
    return say(halves % 2 == 0 ? "length.centimetres" : "length.centimetres.half", halves / 2);
  }

  private String inches(double millimetres) {
    long quarters = Math.max(1, Math.round(millimetres / Unit.INCH * 4));
    String[] parts = {"", ".quarter", ".half", ".three-quarters"};
    return say("length.inches" + parts[(int) (quarters % 4)], quarters / 4);
  }

  private String say(String key, long number) {
    int whole = (int) number;
    return words.say(key, whole, Split.at(' ', words.say("length.numerals")).get(whole));
  }
}
