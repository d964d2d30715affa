package ashi.body.locating;

import ashi.body.locating.Vertebra.Border;
import java.util.List;
import java.util.Optional;

/**
 * Where a point is, in the location language:
 *
 * <pre>
 * formula   = spot { ";" spot }
 * spot      = start { "," move }
 * start     = place
 *           | "between" place "and" place "," number "/" number
 *           | "on" landmark "->" landmark "," number "cun" [ "," course ]
 * place     = landmark | vertebra border | vertebra ".." vertebra border | code of another point
 * border    = "spine" | "lower border" | "upper border"
 * move      = way number ( "cun" | "finger" )
 *           | "just" way
 * way       = direction [ "and" direction ]
 * direction = "lateral" | "medial" | "up" | "down" | "forward" | "back" | "proximal" | "distal"
 *           | "either side"
 * course    = the words of a {@link Course}, e.g. "back of the leg"
 * </pre>
 *
 * <p>A cun is the cun of the region the start lies in. A finger is three quarters of it, the
 * breadth of a middle finger; "just" is half of it, where no measure is given.
 */
record Formula(List<Spot> spots) {

  record Spot(Start start, List<Move> moves) {}

  sealed interface Start permits Place, Between, Measured {}

  sealed interface Place extends Start permits AtLandmark, AtVertebra, AtPoint {}

  record AtLandmark(Landmark landmark) implements Place {}

  record AtVertebra(Vertebra vertebra, Border border) implements Place {}

  record AtPoint(String code) implements Place {}

  /**
   * @param part of {@code whole} parts of the way
   */
  record Between(Place from, Place to, int part, int whole) implements Start {}

  record Measured(Landmark from, Landmark to, Span span, double cun, Optional<Course> course)
      implements Start {}

  sealed interface Move permits Go, Just {}

  record Go(List<Direction> directions, double amount, Unit unit) implements Move {}

  record Just(List<Direction> directions) implements Move {}

  enum Unit {
    CUN("cun", 1),
    FINGER("finger", 0.75);

    private final String term;
    private final double cun;

    Unit(String term, double cun) {
      this.term = term;
      this.cun = cun;
    }

    String term() {
      return term;
    }

    /** How many cun one is. */
    double cun() {
      return cun;
    }
  }
}
