package ashi.atlas;

import java.util.Locale;

/**
 * Letters, large and small, and digits. A browser knows them; the ways of {@code Character}, and
 * {@code equalsIgnoreCase}, would bring tables of them to the phone, 9 KB in all.
 */
public final class Letters {
  private Letters() {}

  /**
   * The name of a constant as addresses and files write it, e.g. "lower-leg" for LOWER_LEG. The
   * ways of {@code String} ask which language it is, and a browser that has just woken takes its
   * time to tell.
   */
  public static String id(String constant) {
    StringBuilder id = new StringBuilder(constant);
    for (int i = 0; i < id.length(); i++) {
      char letter = id.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        id.setCharAt(i, (char) (letter - 'A' + 'a'));
      } else if (letter == '_') {
        id.setCharAt(i, '-');
      }
    }
    return id.toString();
  }

  /** A text with its first letter large. */
  public static String large(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Whether two texts differ in nothing but large and small letters. */
  public static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  /** The beginning of a text, so many chars of it or one less: no character is cut in two. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    char last = text.charAt(most - 1);
    boolean half = last >= Character.MIN_HIGH_SURROGATE && last <= Character.MAX_HIGH_SURROGATE;
    return text.substring(0, half ? most - 1 : most);
  }

  /** Whether it is one of 0 to 9. */
  public static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
