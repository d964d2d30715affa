package ashi.care.choosing;

import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.care.Pace;
import ashi.care.Reach;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.safety.SafetyFilter;

/** A point as it would be pressed in a session, before its seconds and rounds are known. */
record Slot(Point point, Position position, Tool tool, Side side, boolean light, String why) {

  /** The same with a sentence why it is there. */
  Slot because(String sentence) {
    return new Slot(point, position, tool, side, light, sentence);
  }

  /** 2 when left and right are pressed one after the other, else 1. */
  int passes() {
    boolean bothSides = point.paired() && side == Side.BOTH;
    return bothSides && !Reach.bothAtOnce(point, position, tool) ? 2 : 1;
  }

  /**
   * The side to press: the one that hurts, everywhere on the body, so that a person who said "left"
   * is never led to the right; the midline has none. Time saved so goes to more points and rounds.
   */
  static Side side(Point point, Side wished) {
    return point.paired() ? wished : Side.BOTH;
  }

  /**
   * The shortest press worth making here.
   *
   * @param shortest elsewhere, in seconds
   */
  int leastSeconds(int shortest) {
    return Math.min(shortest, mostSeconds());
  }

  /** A point that is usually pressed for less than a minute is not pressed for longer than that. */
  int mostSeconds() {
    int usual = point.dose().seconds();
    int most = usual < 60 ? usual : Math.max(90, usual);
    return light ? Math.min(most, SafetyFilter.LIGHT_SECONDS) : most;
  }

  int mostRounds() {
    return light ? 1 : 3;
  }

  /** Seconds of the shortest step with this point. */
  int leastTime(int shortest) {
    return Pace.step(passes(), 1, leastSeconds(shortest));
  }

  Step step(int seconds, int rounds) {
    return new Step(
        point.code(),
        position,
        tool,
        side,
        Reach.technique(point.dose().technique(), tool),
        seconds,
        rounds,
        point.dose().pressure(),
        why);
  }
}
