package ashi.pages;

import ashi.atlas.Tool;
import ashi.care.Wish;
import ashi.care.Words;
import java.util.List;

/**
 * Why there is nothing to press, and what could be asked instead.
 *
 * @param reasons for each point left out
 */
public record NothingView(String sentence, List<String> reasons, List<Instead> instead) {

  /** Another way to ask. */
  public record Instead(String words, String href) {

    static Instead of(Asking asking, Wish instead) {
      return new Instead(
          words(asking.wish(), instead),
          new Asking(asking.routine(), instead).at("/check").toString());
    }

    private static String words(Wish wish, Wish instead) {
      if (wish.place() != instead.place()) {
        return "Somewhere else: " + Words.inSentence(instead.place().title());
      }
      if (wish.minutes() != instead.minutes()) {
        return "Take " + instead.minutes() + " minutes";
      }
      return "With "
          + Wording.list(
              instead.tools().stream()
                  .filter(tool -> !wish.tools().contains(tool))
                  .map(Tool::title)
                  .map(Words::inSentence)
                  .toList());
    }
  }
}
