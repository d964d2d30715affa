package ashi.care.choosing;

import ashi.atlas.Area;
import ashi.atlas.Complaint;
import ashi.atlas.Evidence;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.atlas.Use;
import ashi.care.Reach;
import ashi.words.Words;
import java.util.Optional;
import java.util.Set;

/**
 * What a point is pressed for.
 *
 * @param aim what the complaint is called
 * @param there whether it is on a part that hurts
 * @param told whether the person said which parts hurt
 */
record Purpose(Use use, String aim, boolean there, boolean told) {

  /**
   * What a point is for; empty when it is not used for that complaint.
   *
   * @param sore the parts that hurt
   * @param told whether the person said so
   */
  static Optional<Purpose> of(Point point, Complaint complaint, Set<Area> sore, boolean told) {
    return use(point, complaint.id())
        .map(use -> new Purpose(use, complaint.title(), sore.contains(point.area()), told));
  }

  /** The point's use for a complaint, of which the atlas has one at most. */
  static Optional<Use> use(Point point, String complaint) {
    return point.uses().stream().filter(use -> use.complaint().equals(complaint)).findFirst();
  }

  /** Its part of the formula of {@link Chooser}. */
  int score() {
    return 3 * use.weight() + evidence(use.evidence()) + (there ? 2 : 0);
  }

  /** One sentence why the point is there. */
  String why(Position position, Tool tool, Words words) {
    return words.say(
        "plan.why",
        Integer.toString(use.weight()),
        words.grammar().inSentence(aim),
        there && told ? "THERE" : "",
        Reach.words(position, tool, words));
  }

  private static int evidence(Evidence evidence) {
    return switch (evidence) {
      case TESTED_SELF -> 2;
      case TESTED_GIVEN, TESTED_IN_SET -> 1;
      case TRADITIONAL -> 0;
    };
  }
}
