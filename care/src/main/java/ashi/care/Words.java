package ashi.care;

/** Turns headings into parts of sentences and back. */
public final class Words {
  private Words() {}

  /** A heading within a sentence: its first letter small, unless the word is all capitals. */
  public static String inSentence(String heading) {
    if (heading.length() < 2 || Character.isUpperCase(heading.charAt(1))) {
      return heading;
    }
    return Character.toLowerCase(heading.charAt(0)) + heading.substring(1);
  }

  /** A phrase with its first letter large. */
  public static String heading(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }
}
