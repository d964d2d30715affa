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
 * A point that serves the complaint, as it can be reached in one position.
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

  static Optional<Candidate> of(
      Point point, int order, Complaint complaint, Wish wish, Position position, Caveat caveat) {
    boolean light = caveat == Caveat.LIGHT;
    Optional<Tool> tool = Reach.tool(point, position, wish.tools(), light);
    Optional<Use> use = use(point, complaint.id());
    if (caveat == Caveat.OUT || tool.isEmpty() || use.isEmpty()) {
      return Optional.empty();
    }
    Set<Area> sore = wish.where().isEmpty() ? complaint.areas() : wish.where();
    boolean there = sore.contains(point.area());
    int score =
        3 * use.get().weight()
            + evidence(use.get().evidence())
            + (there ? 2 : 0)
            - (light ? 2 : 0)
            - awkward(tool.get(), light);
    Slot slot =
        new Slot(
            point,
            position,
            tool.get(),
            Slot.side(point, wish.side()),
            light,
            why(use.get(), complaint, there && !wish.where().isEmpty(), position, tool.get()));
    return Optional.of(new Candidate(slot, order, score));
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

  private static int awkward(Tool tool, boolean light) {
    return switch (tool) {
      case HANDS -> 0;
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
