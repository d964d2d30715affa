package ashi.care;

import ashi.atlas.Area;
import ashi.atlas.Complaint;
import ashi.atlas.Evidence;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.atlas.Use;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * A point that serves the complaint, as it can be pressed in one way.
 *
 * @param order of the point in the atlas
 * @param score by the formula of {@link Chooser}
 */
record Candidate(Slot slot, int order, int score) {

  /** The better first; among equals the earlier in the atlas, then the earlier position. */
  static final Comparator<Candidate> BY_RANK =
      Comparator.comparingInt((Candidate c) -> -c.score)
          .thenComparingInt(c -> c.order)
          .thenComparing(c -> c.slot.position());

  /**
   * A point that is not out, pressed for a complaint in one way.
   *
   * @param light whether it may only be pressed lightly
   * @return empty when it is not used for that complaint
   */
  static Optional<Candidate> of(
      Point point,
      int order,
      Complaint complaint,
      Wish wish,
      Position position,
      Tool tool,
      boolean light) {
    Set<Area> sore = wish.where().isEmpty() ? complaint.areas() : wish.where();
    boolean there = sore.contains(point.area());
    return use(point, complaint.id())
        .map(
            use -> {
              String why = why(use, complaint, there && !wish.where().isEmpty(), position, tool);
              Side side = Slot.side(point, wish.side());
              int score =
                  3 * use.weight()
                      + evidence(use.evidence())
                      + (there ? 2 : 0)
                      - (light ? 2 : 0)
                      - awkward(point, tool, light);
              return new Candidate(new Slot(point, position, tool, side, light, why), order, score);
            });
  }

  /** Whether this way to press the point is no worse and no longer than another way. */
  boolean beats(Candidate other) {
    return score >= other.score && slot.passes() <= other.slot.passes();
  }

  /** The point's strongest use for a complaint. */
  static Optional<Use> use(Point point, String complaint) {
    return point.uses().stream()
        .filter(use -> use.complaint().equals(complaint))
        .max(Comparator.comparingInt(use -> 3 * use.weight() + evidence(use.evidence())));
  }

  private static int evidence(Evidence evidence) {
    return switch (evidence) {
      case TESTED_SELF -> 2;
      case TESTED_GIVEN -> 1;
      case TRADITIONAL -> 0;
    };
  }

  private static int awkward(Point point, Tool tool, boolean light) {
    return switch (tool) {
      case HANDS -> Reach.isBehind(point.area()) ? 1 : 0;
      case HELPER -> 1;
      case MAT -> 2;
      case BALL, CANE, ROLLER -> light ? 2 : 0;
    };
  }

  private static String why(
      Use use, Complaint complaint, boolean there, Position position, Tool tool) {
    String rank =
        switch (use.weight()) {
          case 3 -> "First choice for ";
          case 2 -> "Often used for ";
          default -> "Also used for ";
        };
    return rank
        + Words.inSentence(complaint.title())
        + (there ? ", and where it hurts" : "")
        + "; you reach it "
        + Reach.words(position, tool)
        + ".";
  }
}
