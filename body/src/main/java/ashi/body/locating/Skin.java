package ashi.body.locating;

import ashi.body.Surface;
import ashi.body.Vec;

/** Ways over the skin of one body. */
final class Skin {
  /** Where the skin leans back more than this, "out" is no longer taken level. */
  private static final double STEEP = 0.8;

  private Skin() {}

  /** The line that parts left from right, all the way round. */
  static Section midline(Surface body) {
    return Section.through(body, new Vec(0, body.height() / 2, 0), Vec.LEFT);
  }

  /** The straightest way between two spots. */
  static Trail between(Surface body, Anchor from, Anchor to) {
    Vec start = from.on(body);
    Vec end = to.on(body);
    Vec outward = from.normal(body).plus(to.normal(body)).unit();
    Vec across = end.minus(start).cross(outward).unit();
    return Section.through(body, start, across).between(start, end);
  }

  /**
   * The way that starts off in a direction; sideways it stays level where the skin stands upright.
   */
  static Trail toward(Surface body, Anchor from, Vec direction) {
    Vec start = from.on(body);
    Vec outward = from.normal(body);
    boolean level = direction.y() == 0 && direction.z() == 0 && Math.abs(outward.y()) < STEEP;
    Vec across = level ? Vec.UP : direction.cross(outward).unit();
    return Section.through(body, start, across).from(start, direction);
  }
}
