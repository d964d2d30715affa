package ashi.atlas.search;

import ashi.atlas.Letters;
import java.util.List;
import java.util.Optional;

/**
 * Letters and a number, in either order.
 *
 * @param letters as {@link Spelling#key} gives them
 * @param last whether the number stands before the letters
 */
record TypedCode(String letters, int number, boolean last) {
  private static final int LONGEST_NUMBER = 3;

  /**
   * The words as one, with a gap only where two numbers would run together.
   *
   * @param empty words that may stand between the letters and the number and say nothing
   */
  static String key(List<String> words, List<String> empty) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      if (!empty.contains(word)) {
        boolean numbers =
            key.length() > 0
                && Letters.isDigit(key.charAt(key.length() - 1))
                && Letters.isDigit(word.charAt(0));
        key.append(numbers ? " " : "").append(word);
      }
    }
    return key.toString();
  }

  /** Reads such a key; empty when it is not letters with a number at one end. */
  static Optional<TypedCode> read(String key) {
    int behind = key.length();
    while (behind > 0 && Letters.isDigit(key.charAt(behind - 1))) {
      behind--;
    }
    if (behind < key.length()) {
      return of(key.substring(0, behind), key.substring(behind), false);
    }
    int before = 0;
    while (before < key.length() && Letters.isDigit(key.charAt(before))) {
      before++;
    }
    return of(key.substring(before), key.substring(0, before), true);
  }

  private static Optional<TypedCode> of(String letters, String number, boolean last) {
    return letters.isEmpty() || number.isEmpty() || number.length() > LONGEST_NUMBER
        ? Optional.empty()
        : Optional.of(new TypedCode(letters, Integer.parseInt(number), last));
  }

  /** As its books print it. */
  String printed(String letters) {
    return last ? number + " " + letters : letters + " " + number;
  }
}
