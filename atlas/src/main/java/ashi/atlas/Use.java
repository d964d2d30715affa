package ashi.atlas;

import ashi.words.Words;

/**
 * One thing a point is used for.
 *
 * @param complaint id of a {@link Complaint}
 * @param benefit what people use it for, a short phrase without a promise
 * @param weight 1 (helps a little) to 3 (first choice) in the tradition's own ranking
 * @param tested a sentence that says what was tested, who pressed, on whom, and what came of it;
 *     empty for a traditional use
 * @param source id of a {@link Source}
 */
public record Use(
    String complaint, String benefit, int weight, Evidence evidence, String tested, String source) {

  /** How it is known, as exactly as can be said. */
  public String known(Words words) {
    return tested.isEmpty() ? words.say(evidence) : tested;
  }
}
