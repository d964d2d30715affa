package ashi.body.locating;

import ashi.body.Span;
import java.util.List;

/**
 * What a formula leads to on one body, on the left side or the midline.
 *
 * @param spot where to press
 * @param landmark where measuring starts
 * @param measures the ways from the landmark to the spot that are measured
 * @param guide where measuring starts at a bump of the spine, what leads there: a landmark, then
 *     the bumps to count from its height to that one, both included; else empty
 */
public record Found(Anchor spot, Anchor landmark, List<Measure> measures, List<Anchor> guide) {

  /**
   * A measured way along the skin.
   *
   * @param ticks its marks from one end to the other, both ends included
   * @param cun how many cun it counts; 0 where a share of the way is meant
   * @param span that its length goes with
   * @param millimetres its length on this body
   * @param downward whether it leads towards the ground
   */
  public record Measure(
      List<Anchor> ticks, double cun, Span span, double millimetres, boolean downward) {}
}
