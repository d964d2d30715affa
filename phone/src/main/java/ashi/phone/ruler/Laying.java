package ashi.phone.ruler;

import ashi.body.Unit;

/**
 * How a length is laid off with a phone that may be shorter.
 *
 * @param whole how often the phone is laid down in full first
 * @param full how long the phone's ruler is, in millimetres
 * @param rest what is left then, in millimetres; less than {@code full}
 */
record Laying(int whole, double full, double rest) {
  /** In millimetres; less than this is not worth laying the phone down once more. */
  private static final double NOTHING = 0.5;

  static Laying of(double millimetres, double full) {
    int whole = (int) Math.floor((millimetres + NOTHING) / full);
    return new Laying(whole, full, Math.max(0, millimetres - whole * full));
  }

  /**
   * E.g. "two lengths and 14 mm"; empty when the ruler is long enough.
   *
   * @param decimal what stands between a whole and its tenths
   */
  String words(Unit unit, char decimal) {
    if (whole == 0) {
      return "";
    }
    String lengths = number(whole) + (whole == 1 ? " length" : " lengths");
    return rest <= NOTHING ? lengths : lengths + " and " + unit.text(rest, decimal);
  }

  private static String number(int number) {
    return switch (number) {
      case 1 -> "one";
      case 2 -> "two";
      case 3 -> "three";
      case 4 -> "four";
      case 5 -> "five";
      case 6 -> "six";
      default -> Integer.toString(number);
    };
  }
}
