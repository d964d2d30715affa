package ashi.care;

import ashi.atlas.Letters;
import java.util.Locale;

/** Turns headings into parts of sentences and back. */
public final class Words {
  private Words() {}

  /** A heading within a sentence: its first letter small, unless the word is all capitals. */
  public static String inSentence(String heading) {
    if (heading.length() < 2) {
      return heading;
    }
    String second = heading.substring(1, 2);
    return second.equals(second.toLowerCase(Locale.ROOT)) ? Letters.small(heading) : heading;
  }

  /** A phrase with its first letter large. */
  public static String heading(String phrase) {
    return Letters.large(phrase);
  }
}
