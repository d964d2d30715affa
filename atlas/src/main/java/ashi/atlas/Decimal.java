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
    int point = text.indexOf('.');
    String digits = point < 0 ? text : text.substring(0, point) + text.substring(point + 1);
    if (digits.length() > MOST_DIGITS || digits.startsWith("+") || point == text.length() - 1) {
      throw new NumberFormatException("Not a decimal number: " + text);
    }
    double parts = Long.parseLong(digits);
    double unit = 1;
    for (int i = point + 1; point >= 0 && i < text.length(); i++) {
      unit *= 10;
    }
    double value = parts / unit;
    return parts == 0 && text.startsWith("-") ? -value : value;
  }
}
