package ashi.body.locating;

import ashi.body.Span;
import ashi.body.Surface;
import ashi.body.Vec;
import java.util.Map;
import java.util.Objects;

/** How long a cun is on one body: in each region it comes from the region's own span. */
final class Cun {
  private final Map<Span, Double> lengths;
  private final double breastboneEnd;
  private final double navel;

  Cun(Surface body, Anatomy anatomy) {
    this.lengths = anatomy.spans().lengths(body);
    this.breastboneEnd = height(body, anatomy, "xiphisternal-joint");
    this.navel = height(body, anatomy, "navel");
  }

  private static double height(Surface body, Anatomy anatomy, String landmark) {
    return anatomy.landmarks().anchor(landmark).orElseThrow().on(body).y();
  }

  /** A cun of a span, in millimetres. */
  double millimetres(Span span) {
    return Objects.requireNonNull(lengths.get(span)) / span.cun();
  }

  /**
   * The span that a way counts in where a formula names none.
   *
   * @param from where the way starts
   * @param direction where it leads
   */
  Span span(Region region, Vec from, Vec direction) {
    boolean sideways =
        Math.abs(direction.x()) > Math.abs(direction.y())
            && Math.abs(direction.x()) > Math.abs(direction.z());
    return switch (region) {
      case BACK -> Span.SHOULDER_BLADE;
      case HEAD -> sideways ? Span.HAIR_CORNERS : Span.HEAD;
      case NAPE -> sideways ? Span.MASTOIDS : Span.HEAD;
      case FACE -> sideways ? Span.HAIR_CORNERS : Span.FOREHEAD;
      case NECK -> sideways ? Span.MASTOIDS : Span.NECK;
      case FRONT -> sideways ? Span.CHEST : front(from.plus(direction).y());
      case FLANK -> Span.FLANK;
      case UPPER_ARM -> Span.UPPER_ARM;
      case ARM, HAND -> Span.FOREARM;
      case THIGH -> Span.THIGH_SIDE;
      case FRONT_THIGH -> Span.THIGH_FRONT;
      case LEG -> Span.LOWER_LEG;
      case FOOT -> Math.abs(direction.y()) > 0.9 ? Span.ANKLE : Span.FOOT;
    };
  }

  private Span front(double height) {
    if (height >= breastboneEnd) {
      return Span.BREASTBONE;
    }
    return height >= navel ? Span.UPPER_BELLY : Span.LOWER_BELLY;
  }
}
