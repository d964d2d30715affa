package ashi.care.choosing;

import java.util.List;

/** The best set of points that was found, in the order to press them. */
record Best(List<Candidate> candidates, int score) {

  /** Whether the point of a candidate is in it, pressed in whatever way. */
  boolean holds(Candidate other) {
    for (Candidate candidate : candidates) {
      if (candidate.order() == other.order()) {
        return true;
      }
    }
    return false;
  }
}
