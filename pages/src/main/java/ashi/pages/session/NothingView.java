package ashi.pages.session;

import ashi.care.Wish;
import ashi.pages.asking.Asking;
import ashi.words.Words;
import java.util.List;

/**
 * Why there is nothing to press, and what could be asked instead.
 *
 * @param reasons for each point left out
 */
public record NothingView(String sentence, List<String> reasons, List<Instead> instead) {

  /** Another way to ask. */
  public record Instead(String words, String href) {

    public static Instead of(Asking asking, Wish instead, Words words) {
      return new Instead(
          told(asking.wish(), instead, words),
          new Asking(asking.routine(), instead).at("/check").toString());
    }

    private static String told(Wish wish, Wish instead, Words words) {
      if (wish.place() != instead.place()) {
        return words.say("check.elsewhere", instead.place().name());
      }
      if (wish.minutes() != instead.minutes()) {
        return words.say("check.take", instead.minutes());
      }
      return words.say(
          "check.with",
          words.list(
              instead.tools().stream()
                  .filter(tool -> !wish.tools().contains(tool))
                  .map(tool -> words.say("check.with-tool", tool.name()))
                  .toList()));
    }
  }
}
