package ashi.body.locating;

import ashi.body.Span;

/** A part of the body with a cun of its own, or with ways of its own. */
enum Region {
  BACK,
  /** The scalp. */
  HEAD,
  /** Where the head meets the neck, behind. */
  NAPE,
  FACE,
  /** The front and sides of the neck. */
  NECK,
  FRONT,
  FLANK,
  UPPER_ARM,
  /** From the elbow to the wrist. */
  ARM,
  HAND,
  THIGH,
  FRONT_THIGH,
  LEG,
  FOOT;

  /** Where a span lies. */
  static Region of(Span span) {
    return switch (span) {
      case HEAD, HAIR_CORNERS -> HEAD;
      case NECK, MASTOIDS -> NAPE;
      case FOREHEAD -> FACE;
      case BREASTBONE, UPPER_BELLY, LOWER_BELLY, CHEST -> FRONT;
      case FLANK -> FLANK;
      case BACK, SHOULDER_BLADE -> BACK;
      case UPPER_ARM -> UPPER_ARM;
      case FOREARM -> ARM;
      case THIGH_FRONT -> FRONT_THIGH;
      case THIGH_SIDE, THIGH_BACK -> THIGH;
      case LOWER_LEG, INNER_LEG, SHIN -> LEG;
      case FOOT, ANKLE -> FOOT;
    };
  }

  /** Whether "out" is measured straight across, as a ruler is held, and not along the skin. */
  boolean isFlat() {
    return this == BACK || this == FRONT;
  }

  boolean isLeg() {
    return this == LEG || this == THIGH || this == FRONT_THIGH;
  }
}
