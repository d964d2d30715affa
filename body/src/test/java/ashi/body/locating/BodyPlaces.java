package ashi.body.locating;

import ashi.body.Surface;
import ashi.body.Vec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where points and named places lie from each other, on the bodies. */
final class BodyPlaces {
  /** The bumps that lie at landmarks (see {@link Vertebra}). */
  private static final Map<String, String> BUMP_AT =
      Map.of(
          "C7", "C7",
          "scapula-spine-root", "T3",
          "scapula-lower-angle", "T7",
          "iliac-crest", "L4",
          "PSIS", "S2");

  private static final List<String> SPINE =
      List.of(
          "C7", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "L1",
          "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4");

  private final Map<String, Formula> points = Fixture.formulas();
  private final Regions regions = new Regions(points::get);
  private final Map<Surface, Locator> locators = new HashMap<>();

  /** A number that a claim is about, on a body. */
  interface Quantity {
    double on(Surface body);
  }

  BodyPlaces(List<Surface> bodies) {
    for (Surface body : bodies) {
      locators.put(body, new Locator(body, Fixture.ANATOMY, points::get));
    }
  }

  private Vec at(Surface body, Formula place) {
    return locators.get(body).find(place).get(0).spot().on(body);
  }

  private Vec point(Surface body, String code) {
    return at(body, points.get(code));
  }

  /** How far a point is above a place; on the arm, nearer to the shoulder. */
  double above(Surface body, String code, Formula place) {
    return point(body, code).minus(at(body, place)).dot(upright(body, code));
  }

  private Vec upright(Surface body, String code) {
    return new Compass(body, Fixture.ANATOMY.landmarks()).upright(region(code));
  }

  private Region region(String code) {
    return regions.of(points.get(code).spots().get(0).start());
  }

  /** Whether "out" is said of it as of the midline. */
  boolean isOnTrunkOrHead(String code) {
    return Set.of(Region.BACK, Region.FRONT, Region.HEAD, Region.NAPE).contains(region(code));
  }

  /** How far a point is behind a place; on the scalp along it, on the hand nearer to the wrist. */
  double behind(Surface body, String code, Formula place) {
    Vec way = point(body, code).minus(at(body, place));
    return switch (region(code)) {
      case HEAD, NAPE -> -Math.signum(way.z()) * way.length();
      case HAND -> way.dot(upright(body, code));
      default -> -way.z();
    };
  }

  /** How much further from the midline a point is than a place. */
  double outside(Surface body, String code, Formula place) {
    return point(body, code).x() - at(body, place).x();
  }

  /** How far to the side of a place a point is that is said to lie straight above or below it. */
  double offLine(Surface body, String code, Formula place) {
    Vec way = point(body, code).minus(at(body, place));
    return Math.abs(regions.of(place.spots().get(0).start()) == Region.FLANK ? way.z() : way.x());
  }

  double aside(Surface body, String code) {
    return point(body, code).x();
  }

  /** How much of the way from one place to another leads past a point. */
  double share(Surface body, String code, Formula from, Formula to) {
    Vec start = at(body, from);
    Vec way = at(body, to).minus(start);
    return point(body, code).minus(start).dot(way) / way.dot(way);
  }

  /**
   * How far a point is from the bump that lies so many below a place, and from the dip below it.
   */
  double bumps(Surface body, String code, Formula place, int below) {
    String landmark = ((Formula.AtLandmark) place.spots().get(0).start()).landmark().name();
    int bump = SPINE.indexOf(BUMP_AT.get(landmark)) + below;
    double top = height(body, SPINE.get(bump) + " spine");
    double dip = height(body, SPINE.get(bump) + " lower border");
    double height = point(body, code).y();
    return Math.max(0, Math.max(height - top, dip - height));
  }

  private double height(Surface body, String place) {
    return at(body, FormulaReader.read(place, place, Fixture.ANATOMY, points::containsKey)).y();
  }
}
