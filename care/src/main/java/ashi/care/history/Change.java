package ashi.care.history;

import ashi.care.journal.Session;

/** How what was rated changed over a session. */
public enum Change {
  /** By 2 points or 30 % or more: what people call a real difference (Farrar 2001). */
  EASED,
  EASED_A_LITTLE,
  SAME,
  ROSE;

  /**
   * The change from one rating to another. Worked example: from 5 to 3 is 2 points, eased; from 3
   * to 2 is one point but a third, eased; from 6 to 5 is neither, eased a little.
   */
  public static Change between(int before, int after) {
    int drop = before - after;
    if (drop < 0) {
      return ROSE;
    }
    if (drop == 0) {
      return SAME;
    }
    return drop >= 2 || 10 * drop >= 3 * before ? EASED : EASED_A_LITTLE;
  }

  /**
   * The change over a session.
   *
   * @throws IllegalArgumentException when it was not rated
   */
  public static Change of(Session session) {
    if (!session.rated()) {
      throw new IllegalArgumentException("This session was not rated.");
    }
    return between(session.ended().before(), session.ended().after());
  }
}
