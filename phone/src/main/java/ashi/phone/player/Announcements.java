package ashi.phone.player;

import ashi.care.session.Cue;
import ashi.care.session.Now;
import ashi.care.session.Phase;

/** What is told to someone who listens to the page: little, and never a count. */
final class Announcements {
  private static final int TEN_SECONDS = 10_000;
  private static final int FIVE_SECONDS = 5_000;

  private final String tenLeft;
  private final String fiveLeft;

  /**
   * @param tenLeft tells that ten seconds are left
   * @param fiveLeft tells that five are
   */
  Announcements(String tenLeft, String fiveLeft) {
    this.tenLeft = tenLeft;
    this.fiveLeft = fiveLeft;
  }

  /**
   * What is worth telling.
   *
   * @param before what was on when last told; null at first
   * @return empty when nothing is
   */
  String between(Now before, Now now, Cue cue) {
    if (before == null || before.index() != now.index()) {
      return cue.show();
    }
    if (cue.phase() == Phase.PRESS) {
      if (before.left() > FIVE_SECONDS && now.left() <= FIVE_SECONDS) {
        return fiveLeft;
      }
      if (isTenSeconds(before, now)) {
        return tenLeft;
      }
    }
    return "";
  }

  /** Whether the last ten seconds of a cue began between two looks at it. */
  static boolean isTenSeconds(Now before, Now now) {
    return before != null
        && before.index() == now.index()
        && before.left() > TEN_SECONDS
        && now.left() <= TEN_SECONDS;
  }
}
