package ashi.body.locating;

/** Numbers as they are written. */
final class Amount {
  private Amount() {}

  /** Without needless zeros: 8, 1.5. */
  static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
