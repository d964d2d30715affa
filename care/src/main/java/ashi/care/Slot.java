package ashi.care;

import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;

/** A point as it would be pressed in a session, before its seconds and rounds are known. */
record Slot(Point point, Position position, Tool tool, Side side, boolean light, String why) {

  int passes() {
    return passes(point, side);
  }

  /** 2 when left and right are pressed one after the other, else 1. */
  static int passes(Point point, Side side) {
    return point.paired() && side == Side.BOTH ? 2 : 1;
  }

  /** The side to press: the midline has none. */
  static Side side(Point point, Side wished) {
    return point.paired() ? wished : Side.BOTH;
  }

  /** The shortest press worth making here in a session of so many minutes. */
  int leastSeconds(int minutes) {
    return Math.min(Pace.leastPress(minutes), mostSeconds());
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
  int leastTime(int minutes) {
    return Pace.step(passes(), 1, leastSeconds(minutes));
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
