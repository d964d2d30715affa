package ashi.body.locating;

import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.Formula.Way;
import java.util.List;

/** The directions on one body, on its left half. */
final class Compass {
  private final Surface body;
  private final Landmarks landmarks;

  Compass(Surface body, Landmarks landmarks) {
    this.body = body;
    this.landmarks = landmarks;
  }

  /** The unit direction between some directions. */
  Vec vector(List<Direction> directions, Region region) {
    Vec sum = new Vec(0, 0, 0);
    for (Direction direction : directions) {
      sum = sum.plus(vector(direction, region));
    }
    return sum.unit();
  }

  private Vec vector(Direction direction, Region region) {
    return switch (direction) {
      case LATERAL, EITHER_SIDE -> Vec.LEFT;
      case MEDIAL -> Vec.LEFT.times(-1);
      case UP -> Vec.UP;
      case DOWN -> Vec.UP.times(-1);
      case FORWARD -> Vec.FORWARD;
      case BACK -> Vec.FORWARD.times(-1);
      case DISTAL -> distal(region);
      case PROXIMAL -> distal(region).times(-1);
      case RADIAL -> radial(region);
      case ULNAR -> radial(region).times(-1);
    };
  }

  private Vec distal(Region region) {
    return switch (region) {
      case UPPER_ARM -> way("axillary-fold-front", "elbow-crease");
      case ARM -> way("elbow-crease", "wrist-crease");
      case HAND -> way("back-of-wrist-crease", "knuckle-3");
      case FOOT -> Vec.FORWARD;
      default -> Vec.UP.times(-1);
    };
  }

  private Vec radial(Region region) {
    Vec way =
        switch (region) {
          case UPPER_ARM -> way("elbow-crease-inner-end", "elbow-crease-outer-end");
          case HAND -> way("knuckle-5", "knuckle-2");
          default -> way("wrist-crease-inner-end", "wrist-crease-outer-end");
        };
    Vec along = distal(region);
    return way.minus(along.times(way.dot(along))).unit();
  }

  /** The direction that levels are counted in: up, or along the arm. */
  Vec upright(Region region) {
    return isArm(region) ? distal(region).times(-1) : Vec.UP;
  }

  /** The direction at right angles to the plane that holds all spots on this side of a place. */
  Vec across(Way way, Anchor place, Region region) {
    Vec side = side(region);
    Vec front = front(region);
    return switch (way) {
      case BEFORE, BEHIND -> side;
      case BESIDE -> front;
      case ABOVE, BELOW -> {
        Vec outward = place.normal(body);
        yield Math.abs(outward.dot(side)) <= Math.abs(outward.dot(front)) ? side : front;
      }
    };
  }

  /** The direction from a place to the spots on this side of it, where one is meant. */
  Vec toward(Way way, Region region) {
    return switch (way) {
      case BEFORE -> front(region);
      case BEHIND -> front(region).times(-1);
      case BESIDE -> side(region);
      case ABOVE, BELOW -> new Vec(0, 0, 0);
    };
  }

  private Vec side(Region region) {
    return isArm(region) ? radial(region) : Vec.LEFT;
  }

  private Vec front(Region region) {
    return side(region).cross(upright(region));
  }

  private static boolean isArm(Region region) {
    return region == Region.UPPER_ARM || region == Region.ARM || region == Region.HAND;
  }

  private Vec way(String from, String to) {
    return place(to).minus(place(from)).unit();
  }

  private Vec place(String landmark) {
    return landmarks.anchor(landmark).orElseThrow().on(body);
  }
}
