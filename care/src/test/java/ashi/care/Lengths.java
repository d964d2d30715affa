package ashi.care;

import ashi.atlas.Atlas;
import ashi.atlas.Point;

/** How long routines take, added up step by step. */
public final class Lengths {
  private Lengths() {}

  public static int seconds(Atlas atlas, Routine routine) {
    int seconds = Pace.between(routine.steps().size(), changes(routine));
    for (Step step : routine.steps()) {
      Point point = atlas.point(step.code()).orElseThrow();
      boolean twice =
          step.side() == Side.BOTH
              && point.paired()
              && !Reach.bothAtOnce(point, step.position(), step.tool());
      seconds += Pace.step(twice ? 2 : 1, step.rounds(), step.seconds());
    }
    return seconds;
  }

  public static int changes(Routine routine) {
    int changes = 0;
    for (int i = 1; i < routine.steps().size(); i++) {
      boolean same = routine.steps().get(i).position() == routine.steps().get(i - 1).position();
      changes += same ? 0 : 1;
    }
    return changes;
  }
}
