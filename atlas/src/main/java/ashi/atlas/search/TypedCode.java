package ashi.atlas.search;

import java.util.List;
import java.util.Set;

/** Reads a number and the letters before or behind it. */
final class TypedCode {
  private static final int LONGEST_NUMBER = 3;

  /** Words that may stand between the letters and the number and say nothing. */
  private static final Set<String> EMPTY_WORDS =
      Set.of("channel", "meridian", "point", "acupoint", "vertebra", "nr", "no");

  private TypedCode() {}

  /** The words as one, with a gap only where two numbers would run together. */
  static String key(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      if (!EMPTY_WORDS.contains(word)) {
        boolean numbers =
            key.length() > 0 && isDigit(key.charAt(key.length() - 1)) && isDigit(word.charAt(0));
        key.append(numbers ? " " : "").append(word);
      }
    }
    return key.toString();
  }

  /** The number that stands with these letters, and nothing else; -1 when it is not so. */
  static int number(String key, String letters) {
    int rest = key.length() - letters.length();
    if (key.startsWith(letters)) {
      return number(key.substring(letters.length()));
    }
    // "13E" is the 13th of E: letters that begin with a digit never stand behind.
    return rest > 0 && key.endsWith(letters) && !isDigit(letters.charAt(0))
        ? number(key.substring(0, rest))
        : -1;
  }

  private static int number(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (!isDigit(digits.charAt(i))) {
        return -1;
      }
    }
    return digits.isEmpty() || digits.length() > LONGEST_NUMBER ? -1 : Integer.parseInt(digits);
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
