package ashi.care;

import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import java.util.Comparator;

/**
 * A point that serves the complaint, as it can be pressed in one way.
 *
 * @param order of the point in the atlas
 * @param score by the formula of {@link Chooser}
 */
record Candidate(Slot slot, int order, int score, Purpose purpose) {

  /** The better first; among equals the earlier in the atlas, the quicker, the earlier position. */
  static final Comparator<Candidate> BY_RANK =
      Comparator.comparingInt((Candidate c) -> -c.score)
          .thenComparingInt(c -> c.order)
          .thenComparingInt(c -> c.slot.passes())
          .thenComparing(c -> c.slot.position());

  /**
   * @param light whether the point may only be pressed lightly
   */
  static Candidate of(
      Point point,
      int order,
      Purpose purpose,
      Side wished,
      Position position,
      Tool tool,
      boolean light) {
    int score = purpose.score() - (light ? 2 : 0) - awkward(point, tool, light);
    Slot slot = new Slot(point, position, tool, Slot.side(point, wished), light, "");
    return new Candidate(slot, order, score, purpose);
  }

  /** Its slot with the sentence why it is there. */
  Slot explained() {
    return slot.because(purpose.why(slot.position(), slot.tool()));
  }

  private static int awkward(Point point, Tool tool, boolean light) {
    return switch (tool) {
      case HANDS -> Reach.isBehind(point.area()) ? 1 : 0;
      case HELPER -> 1;
      case MAT -> 2;
      case BALL, CANE, ROLLER -> light ? 2 : 0;
    };
  }
}
