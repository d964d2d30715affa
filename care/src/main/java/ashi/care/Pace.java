package ashi.care;

/**
 * How long the parts of a session take, in seconds. The chooser and the timeline both read it here,
 * so that what fits on paper fits on the clock.
 *
 * <p>Worked example, one paired point on both sides, 60 s, one round: find 20, then twice (ease in
 * 5, press 60, ease out 5), other side 8, close 10: 178 s.
 */
public final class Pace {
  /** To get into position, hear where the point is and feel for it. */
  public static final int FIND = 20;

  public static final int EASE_IN = 5;
  public static final int EASE_OUT = 5;

  /** To find the same point on the other side. */
  public static final int OTHER_SIDE = 8;

  /** Between two points, while the next is announced. */
  public static final int REST = 10;

  /** Between two points when the body must turn or rise. */
  public static final int CHANGE = 20;

  public static final int CLOSE = 10;

  private Pace() {}

  /**
   * One step without the rest around it.
   *
   * @param passes 2 when left and right are pressed one after the other, else 1
   */
  public static int step(int passes, int rounds, int seconds) {
    return FIND + passes * rounds * (EASE_IN + seconds + EASE_OUT) + (passes - 1) * OTHER_SIDE;
  }

  /** What is around the steps: rests, changes of position and the close. */
  public static int between(int steps, int changes) {
    return (steps - 1 - changes) * REST + changes * CHANGE + CLOSE;
  }

  /** The shortest press worth making: 60 s, but 45 s in five minutes and 30 s in three. */
  public static int leastPress(int minutes) {
    if (minutes <= 3) {
      return 30;
    }
    return minutes <= 5 ? 45 : 60;
  }

  /**
   * The shortest press of a ready routine, so that it keeps its points: 45 s, or 30 s up to five
   * minutes.
   */
  public static int leastReadyPress(int minutes) {
    return minutes <= 5 ? 30 : 45;
  }
}
