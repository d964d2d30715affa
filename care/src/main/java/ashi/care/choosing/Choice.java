package ashi.care.choosing;

import ashi.care.Plan;
import ashi.care.Wish;
import java.util.List;

/** What the chooser found. */
public sealed interface Choice {

  /**
   * The best points for the wish.
   *
   * @param score by the formula of {@link Chooser}
   */
  record Chosen(Plan plan, int score) implements Choice {}

  /**
   * No point fits.
   *
   * @param sentence why, and what would help
   * @param instead wishes near to this one for which points are found; may be empty
   */
  record NothingFits(String sentence, List<Wish> instead) implements Choice {}
}
