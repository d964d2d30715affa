package ashi.body;

/**
 * Tells lengths as they are on one body.
 *
 * @param average how long the spans of the average adult are
 * @param own how long the spans of this body are
 * @param unit that lengths are told in
 */
public record Yardstick(Stature average, Stature own, Unit unit) {

  /** For the average adult. */
  public static Yardstick average(Unit unit) {
    return new Yardstick(span -> 1, span -> 1, unit);
  }

  /** How long it is on this body. */
  public double millimetres(Length length) {
    return length.millimetres()
        * own.millimetres(length.span())
        / average.millimetres(length.span());
  }

  /** For reading, e.g. "about 36 mm". */
  public String written(Length length) {
    return "about " + unit.text(millimetres(length));
  }

  /** For listening, e.g. "about three and a half centimetres" or "about one and a half inches". */
  public String spoken(Length length) {
    return "about "
        + (unit == Unit.INCHES
            ? inches(Math.round(millimetres(length) / Unit.INCH * 4))
            : centimetres(millimetres(length)));
  }

  private static String centimetres(double millimetres) {
    long halves = Math.round(millimetres / 5);
    if (halves < 2) {
      long whole = Math.max(1, Math.round(millimetres));
      return Numeral.words(whole) + (whole == 1 ? " millimetre" : " millimetres");
    }
    if (halves > 30) {
      return Numeral.words(Math.round(millimetres / 10)) + " centimetres";
    }
    String half = halves % 2 == 0 ? "" : " and a half";
    return Numeral.words(halves / 2) + half + " centimetre" + (halves == 2 ? "" : "s");
  }

  private static String inches(long quarters) {
    String[] parts = {"", "a quarter", "a half", "three quarters"};
    String part = parts[(int) (quarters % 4)];
    if (quarters < 4) {
      return quarters == 2 ? "half an inch" : (quarters == 3 ? part : parts[1]) + " of an inch";
    }
    String whole = Numeral.words(quarters / 4);
    if (part.isEmpty()) {
      return whole + (quarters == 4 ? " inch" : " inches");
    }
    return whole + " and " + part + " inches";
  }
}
