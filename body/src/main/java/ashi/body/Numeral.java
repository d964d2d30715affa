package ashi.body;

/** Numbers in words. */
public final class Numeral {
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
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private Numeral() {}

  /**
   * @param number from 0 to 99
   */
  public static String words(long number) {
    if (number < WORDS.length) {
      return WORDS[(int) number];
    }
    String ten = TENS[(int) number / 10 - 2];
    return number % 10 == 0 ? ten : ten + "-" + WORDS[(int) number % 10];
  }
}
