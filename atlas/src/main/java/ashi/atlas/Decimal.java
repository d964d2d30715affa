package ashi.atlas;

/** Reads decimal numbers. {@code Double.parseDouble} would bring 20 KB of tables to the phone. */
public final class Decimal {
  private static final int MOST_DIGITS = 15;

  private Decimal() {}

  /**
   * @param text digits, with a minus before and a point among them as needed, e.g. "-0.25"
   * @throws NumberFormatException when it is no such number, or has more than fifteen digits
   */
  public static double parse(String text) {
    boolean negative = text.startsWith("-");
    double parts = 0;
    double unit = 0;
    int digits = 0;
    for (int i = negative ? 1 : 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '.' && unit == 0 && i < text.length() - 1) {
        unit = 1;
      } else if (letter >= '0' && letter <= '9') {
        parts = 10 * parts + (letter - '0');
        unit *= 10;
        digits++;
      } else {
        throw notDecimal(text);
      }
    }
    if (digits == 0 || digits > MOST_DIGITS) {
      throw notDecimal(text);
    }
    double value = unit == 0 ? parts : parts / unit;
    return negative ? -value : value;
  }

  private static NumberFormatException notDecimal(String text) {
    return new NumberFormatException("Not a decimal number: " + text);
  }
}
