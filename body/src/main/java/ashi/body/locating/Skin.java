package ashi.body.locating;

import ashi.body.Surface;
import ashi.body.Vec;

/** Ways over the skin of one body. */
final class Skin {
  /** Where the skin leans back more than this, "out" is no longer taken level. */
  private static final double STEEP = 0.8;

  /** A way this many times as long as a straight line may go round the wrong side. */
  private static final double DETOUR = 1.4;

  private static final int TURNS = 12;
  private static final double NEAR = 1;

  private Skin() {}

  /** The way along the line that parts left from right, between two spots of it. */
  static Trail midline(Surface body, Anchor from, Anchor to) {
    return Section.through(body, from, Vec.LEFT).between(from.on(body), to.on(body));
  }

  /** The straightest way between two spots. */
  static Trail between(Surface body, Anchor from, Anchor to) {
    Vec start = from.on(body);
    Vec end = to.on(body);
    Vec outward = from.normal(body).plus(to.normal(body)).unit();
    Vec across = end.minus(start).cross(outward).unit();
    return Section.through(body, from, across).between(start, end);
  }

  /** The shortest of the ways that planes through two spots cut. */
  static Trail shortest(Surface body, Anchor from, Anchor to) {
    Trail straightest = between(body, from, to);
    Vec start = from.on(body);
    Vec end = to.on(body);
    if (arrives(straightest, start, end) && straightest.length() < DETOUR * start.distance(end)) {
      return straightest;
    }
    Vec way = end.minus(start).unit();
    Vec across = way.cross(Math.abs(way.y()) < 0.9 ? Vec.UP : Vec.FORWARD).unit();
    Vec other = way.cross(across);
    Trail best = straightest;
    for (int turn = 0; turn < TURNS; turn++) {
      double angle = Math.PI * turn / TURNS;
      Vec plane = across.times(Math.cos(angle)).plus(other.times(Math.sin(angle)));
      Trail trail = Section.through(body, start, plane).between(start, end);
      if (arrives(trail, start, end)
          && (!arrives(best, start, end) || trail.length() < best.length())) {
        best = trail;
      }
    }
    return best;
  }

  private static boolean arrives(Trail trail, Vec start, Vec end) {
    return trail.first().place().distance(start) < NEAR
        && trail.last().place().distance(end) < NEAR;
  }

  /**
   * The way that starts off in a direction; sideways it stays level where the skin stands upright.
   */
  static Trail toward(Surface body, Anchor from, Vec direction) {
    Vec start = from.on(body);
    Vec outward = from.normal(body);
    boolean level = direction.y() == 0 && direction.z() == 0 && Math.abs(outward.y()) < STEEP;
    Vec across = level ? Vec.UP : direction.cross(outward).unit();
    return Section.through(body, from, across).from(start, direction);
  }
}
