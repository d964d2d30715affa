package ashi.pages;

import ashi.atlas.Letters;
import ashi.atlas.Tool;
import ashi.care.Reach;
import ashi.care.Wish;
import ashi.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why there is nothing to press, and what could be asked instead.
 *
 * @param reasons for each point left out
 */
public record NothingView(String sentence, List<String> reasons, List<Instead> instead) {

  /** Another way to ask. */
  public record Instead(String words, String href) {

    static Instead of(Visit visit, Asking asking, Wish instead) {
      return new Instead(
          told(visit.words(), asking.wish(), instead),
          new Asking(asking.routine(), instead).at("/check").toString());
    }

    private static String told(Words words, Wish wish, Wish instead) {
      if (wish.place() != instead.place()) {
        return words.say("plan.instead.place", instead.place().name());
      }
      if (wish.minutes() != instead.minutes()) {
        return words.say("plan.instead.minutes", instead.minutes());
      }
      Set<Tool> added = EnumSet.copyOf(instead.tools());
      added.removeAll(wish.tools());
      return Letters.large(Reach.with(added.iterator().next(), words));
    }
  }
}
