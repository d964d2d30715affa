package ashi.voice.building;

import java.util.regex.Pattern;

/** The names of small whole numbers, as a recogniser writes them. */
final class NumberNames {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final String[] SMALL = {
    "zero",
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
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private NumberNames() {}

  /** A text with each number from 0 to 99 named. */
  static String in(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            number -> {
              int value = Integer.parseInt(number.group());
              String units = value % 10 == 0 ? "" : " " + SMALL[value % 10];
              return value < SMALL.length ? SMALL[value] : TENS[value / 10] + units;
            });
  }
}
