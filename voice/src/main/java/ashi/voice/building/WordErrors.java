package ashi.voice.building;

import java.util.List;
import java.util.function.BiPredicate;

/** How many words of a phrase were heard as others, not heard, or heard without being said. */
final class WordErrors {
  private WordErrors() {}

  /** The fewest changes of single words that lead from what was said to what was heard. */
  static int between(
      List<String> said, List<String> heard, BiPredicate<String, String> soundAlike) {
    int[] before = new int[heard.size() + 1];
    for (int j = 0; j <= heard.size(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= said.size(); i++) {
      int[] now = new int[heard.size() + 1];
      now[0] = i;
      for (int j = 1; j <= heard.size(); j++) {
        int other = soundAlike.test(said.get(i - 1), heard.get(j - 1)) ? 0 : 1;
        now[j] = Math.min(before[j - 1] + other, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[heard.size()];
  }
}
