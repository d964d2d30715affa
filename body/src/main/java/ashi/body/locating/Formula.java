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
 *           | "between" place "and" place "," number "/" number [ "," course ]
 *           | "on" landmark "->" landmark "," number "cun" [ "," course ]
 *           | "in" course "," number "cun"
 *           | "in" course "," "at" course
 *           | "level with" place "," side place
 * place     = landmark | vertebra border | vertebra ".." vertebra border | code of another point
 * border    = "spine" | "lower border" | "upper border"
 * move      = way number ( "cun" | "finger" )
 *           | "just" way
 * way       = direction [ "and" direction ]
 * direction = "lateral" | "medial" | "up" | "down" | "forward" | "back" | "proximal" | "distal"
 *           | "radial" | "ulnar" | "either side"
 * side      = "above" | "below" | "behind" | "before" | "beside"
 * course    = the term of a {@link Course}, e.g. "back of the leg"
 * </pre>
 *
 * <p>"On" counts the cun of a span; "in" a course it is counted from the front midline, straight
 * across. "Level with" leads to the spot at the height of the first place, in the upright plane
 * through the second. Elsewhere a cun is the cun of the region the start lies in. A finger is three
 * quarters of it, the breadth of a middle finger; "just" is half of it, where no measure is given.
 */
record Formula(List<Spot> spots) {

  record Spot(Start start, List<Move> moves) {}

  sealed interface Start permits Place, Between, Measured, Across, Crossing, Level {}

  sealed interface Place extends Start permits AtLandmark, AtVertebra, AtPoint {}

  record AtLandmark(Landmark landmark) implements Place {}

  record AtVertebra(Vertebra vertebra, Border border) implements Place {}

  record AtPoint(String code) implements Place {}

  /**
   * @param part of {@code whole} parts of the way
   */
  record Between(Place from, Place to, int part, int whole, Optional<Course> course)
      implements Start {}

  record Measured(Landmark from, Landmark to, Stretch stretch, double cun, Optional<Course> course)
      implements Start {}

  /** On a course, so far from the front midline. */
  record Across(Course course, double cun) implements Start {}

  /** Where two courses cross. */
  record Crossing(Course course, Course other) implements Start {}

  /** At the height of one place, in line with another. */
  record Level(Place height, Way way, Place other) implements Start {}

  enum Way {
    ABOVE("above"),
    BELOW("below"),
    BEHIND("behind"),
    BEFORE("before"),
    BESIDE("beside");

    private final String term;

    Way(String term) {
      this.term = term;
    }

    /** As it is written in a formula. */
    String term() {
      return term;
    }
  }

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
