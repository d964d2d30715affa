package ashi.care.session;

import ashi.care.Side;

/**
 * One stretch of a session.
 *
 * @param at when it starts, milliseconds from the start of the session
 * @param length milliseconds, more than 0
 * @param step which step of the routine it belongs to, from 0; a rest belongs to the step before it
 * @param side being pressed; BOTH for a point on the midline, or for both sides at once
 * @param say what the voice says when it starts; each sentence takes less than ten seconds
 * @param show what the page shows
 */
public record Cue(int at, int length, Phase phase, int step, Side side, String say, String show) {

  /** When it ends, milliseconds from the start of the session. */
  public int end() {
    return at + length;
  }
}
