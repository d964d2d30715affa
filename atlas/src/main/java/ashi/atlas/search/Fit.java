package ashi.atlas.search;

/** How well a word that was typed fits one that is known. */
final class Fit {
  static final int SAME = 8;

  /** It is the beginning, or the plural. */
  static final int BEGINS = 5;

  private static final int TYPO = 4;

  private Fit() {}

  /**
   * 0 where the word is no way to type the other.
   *
   * @param from where in the text the other word begins
   * @param to where it ends
   * @param endings letters that a plural may end with
   */
  static int of(String word, String text, int from, int to, String endings) {
    int length = word.length();
    int longer = length - (to - from);
    int shorter = Math.min(length, to - from);
    int same = 0;
    while (same < shorter && word.charAt(same) == text.charAt(from + same)) {
      same++;
    }
    boolean chinese = Spelling.isChinese(word.charAt(0));
    if (same == length) {
      return longer == 0 ? SAME : length >= 2 || chinese ? BEGINS : 0;
    }
    if (chinese) {
      int at = from;
      while (at + length <= to && !text.startsWith(word, at)) {
        at++;
      }
      return at + length <= to ? BEGINS : 0;
    }
    if (longer == 1
        && length > 3
        && same == shorter
        && endings.indexOf(word.charAt(length - 1)) >= 0) {
      return BEGINS;
    }
    int forgiven = Typos.forgiven(length);
    return forgiven == 0 || Math.abs(longer) > forgiven
        ? 0
        : typo(word, text.substring(from, to), same, forgiven);
  }

  /** Most words are far from each other, which is told by their ends without measuring. */
  private static int typo(String word, String right, int same, int forgiven) {
    int shorter = Math.min(word.length(), right.length());
    int ends = same;
    while (ends < shorter
        && word.charAt(word.length() - 1 - ends + same)
            == right.charAt(right.length() - 1 - ends + same)) {
      ends++;
    }
    if (forgiven == 1 ? shorter - ends > 2 : ends < 2) {
      return 0;
    }
    int distance = Typos.distance(word, right);
    return distance > forgiven ? 0 : TYPO - distance;
  }
}
