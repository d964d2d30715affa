package ashi.body.locating;

/** Numbers as they are written and said. */
final class Amount {
  private static final String[] WORDS = {
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty"
  };

  private Amount() {}

  /** Without needless zeros: 8, 1.5. */
  static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** Whole millimetres for reading, e.g. "about 36 mm". */
  static String millimetres(double millimetres) {
    return "about " + Math.round(millimetres) + " mm";
  }

  /** Half centimetres for listening, e.g. "about three and a half centimetres". */
  static String spoken(double millimetres) {
    long halves = Math.round(millimetres / 5);
    if (halves > 30 || halves < 2) {
      return "about "
          + (halves < 2 ? "one" : words(Math.round(millimetres / 10)))
          + " centimetre"
          + (halves < 2 ? "" : "s");
    }
    String half = halves % 2 == 0 ? "" : " and a half";
    return "about " + words(halves / 2) + half + " centimetre" + (halves == 2 ? "" : "s");
  }

  static String words(long number) {
    if (number <= 20) {
      return WORDS[(int) number];
    }
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    String ten = tens[(int) number / 10 - 2];
    return number % 10 == 0 ? ten : ten + "-" + WORDS[(int) number % 10];
  }
}
