package ashi.care.choosing;

import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.care.Pace;
import ashi.care.Reach;
import ashi.care.Side;
import ashi.words.Words;
import java.util.Comparator;

/**
 * A point that serves the complaint, as it can be pressed in one way.
 *
 * @param order of the point in the atlas
 * @param score by the formula of {@link Chooser}
 */
record Candidate(Slot slot, int order, int score, Purpose purpose) {

  /** A mat lies under the whole back at once, so one step with it is enough. */
  static final int MAT = 1 << Tool.MAT.ordinal();

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

  /** The same where any other point goes first. */
  Candidate last() {
    return new Candidate(slot, order, Math.min(score, 1), purpose);
  }

  /** The thing of the person's that presses it, as a bit; 0 for hands and where it is light. */
  int thing() {
    return slot.tool() == Tool.HANDS || slot.light() ? 0 : 1 << slot.tool().ordinal();
  }

  /** Whether a session with nothing else is long enough for it. */
  boolean fitsAlone(int minutes) {
    return slot.leastTime(Pace.leastPress(minutes)) + Pace.between(1, 0) <= minutes * 60;
  }

  /** Its slot with the sentence why it is there. */
  Slot explained(Words words) {
    return slot.because(purpose.why(slot.position(), slot.tool(), words));
  }

  private static int awkward(Point point, Tool tool, boolean light) {
    return switch (tool) {
      case HANDS -> Reach.isBehind(point.area()) ? 1 : 0;
      case HELPER -> light ? 1 : -1;
      case BALL, CANE, ROLLER, MAT -> light ? 2 : -1;
    };
  }
}
