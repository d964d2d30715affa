package ashi.care;

import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;

/**
 * One point of a routine and how it is pressed.
 *
 * @param seconds per round and side
 * @param pressure 0 to 10
 * @param why one sentence; may be empty in own routines
 */
public record Step(
    String code,
    Position position,
    Tool tool,
    Side side,
    Technique technique,
    int seconds,
    int rounds,
    int pressure,
    String why) {

  /** How many of them a routine has at most. */
  public static final int MOST = 12;

  public static final int LEAST_SECONDS = 30;
  public static final int MOST_SECONDS = 180;
  public static final int MOST_ROUNDS = 3;
}
