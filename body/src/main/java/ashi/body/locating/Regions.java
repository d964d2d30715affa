package ashi.body.locating;

import ashi.body.locating.Formula.Across;
import ashi.body.locating.Formula.AtLandmark;
import ashi.body.locating.Formula.AtPoint;
import ashi.body.locating.Formula.Between;
import ashi.body.locating.Formula.Crossing;
import ashi.body.locating.Formula.Level;
import ashi.body.locating.Formula.Measured;
import ashi.body.locating.Formula.Start;
import java.util.function.Function;

/**
 * Tells the region in which a way starts.
 *
 * @param formulas of the points, by code
 */
record Regions(Function<String, Formula> formulas) {

  Region of(Start start) {
    if (start instanceof Between between) {
      return of(between.from());
    }
    if (start instanceof Measured measured) {
      return Region.of(measured.stretch().span());
    }
    if (start instanceof Level level) {
      return of(level.other());
    }
    if (start instanceof Across across) {
      return across.course().landmarks().get(0).region();
    }
    if (start instanceof Crossing crossing) {
      return crossing.course().landmarks().get(0).region();
    }
    if (start instanceof AtLandmark at) {
      return at.landmark().region();
    }
    return start instanceof AtPoint at
        ? of(formulas.apply(at.code()).spots().get(0).start())
        : Region.BACK;
  }
}
