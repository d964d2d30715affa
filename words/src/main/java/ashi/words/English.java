package ashi.words;

import java.util.Locale;

/** English, in British spelling. */
final class English extends Germanic {
  English() {
    super('.', "and");
  }

  /** Its first letter small, unless the word is all capitals. */
  @Override
  public String inSentence(String heading) {
    if (heading.length() < 2) {
      return heading;
    }
    String second = heading.substring(1, 2);
    return second.equals(second.toLowerCase(Locale.ROOT))
        ? heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1)
        : heading;
  }
}
