package ashi.body.locating;

import ashi.body.Span;
import ashi.body.Vec;

/**
 * One way to count a span: from one place to another.
 *
 * @param from a landmark, or {@link #MIDLINE} or {@link #GROUND}
 * @param to a landmark; where it is the same as {@code from}, the right and the left one are meant
 * @param along how the way runs
 */
record Stretch(Span span, String from, String to, Along along) {
  static final String MIDLINE = "midline";
  static final String GROUND = "ground";

  enum Along {
    /** Straight from end to end: a level counts, whichever side of the limb the point is on. */
    AXIS,
    /** Straight down: a level counts, whichever side of the limb the point is on. */
    HEIGHT,
    /** Along the skin, as a tape lies. */
    SKIN,
    /** Level from side to side, as a ruler is held. */
    ACROSS;

    boolean isLevel() {
      return this == AXIS || this == HEIGHT;
    }

    /** The direction in which levels are counted, from one end to the other. */
    Vec direction(Vec way) {
      return this == HEIGHT ? Vec.UP.times(Math.signum(way.y())) : way.unit();
    }
  }

  boolean joins(String one, String other) {
    return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
  }
}
