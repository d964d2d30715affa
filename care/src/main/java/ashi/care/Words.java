package ashi.care;

/** Turns headings into parts of sentences. */
public final class Words {
  private Words() {}

  /** A heading within a sentence: its first letter small, unless the word is all capitals. */
  public static String inSentence(String heading) {
    if (heading.length() < 2 || Character.isUpperCase(heading.charAt(1))) {
      return heading;
    }
    return Character.toLowerCase(heading.charAt(0)) + heading.substring(1);
  }
}
