package ashi.atlas.search;

/** How far a typed word is from the right one. */
final class Typos {
  private Typos() {}

  /** How many typos a word of this length is forgiven. */
  static int forgiven(int length) {
    return length < 4 ? 0 : length < 8 ? 1 : 2;
  }

  /**
   * The least number of letters to add, drop, change or swap with the next (Damerau–Levenshtein
   * distance, no part edited twice).
   */
  static int distance(String typed, String right) {
    int[] before = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] now = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        boolean same = typed.charAt(i - 1) == right.charAt(j - 1);
        now[j] = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && typed.charAt(i - 1) == right.charAt(j - 2)
            && typed.charAt(i - 2) == right.charAt(j - 1)) {
          now[j] = Math.min(now[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = now;
      now = free;
    }
    return last[right.length()];
  }
}
