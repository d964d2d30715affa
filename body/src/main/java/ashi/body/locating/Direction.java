package ashi.body.locating;

/** A way to go on the skin. Sides are meant as on the left half of the body. */
enum Direction {
  LATERAL("lateral"),
  MEDIAL("medial"),
  UP("up"),
  DOWN("down"),
  FORWARD("forward"),
  BACK("back"),
  /** Along a limb, to the trunk. */
  PROXIMAL("proximal"),
  /** Along a limb, to the fingers or toes. */
  DISTAL("distal"),
  /** Across the arm, to the side of the thumb. */
  RADIAL("radial"),
  /** Across the arm, to the side of the little finger. */
  ULNAR("ulnar"),
  EITHER_SIDE("either side");

  private final String term;

  Direction(String term) {
    this.term = term;
  }

  /** As it is written in a formula. */
  String term() {
    return term;
  }

  /** As a sentence says it after a length, e.g. "2 cun <em>up</em>". */
  String way(Region region) {
    return switch (this) {
      case LATERAL -> region == Region.FOOT ? "towards the outer edge" : "out";
      case MEDIAL -> region == Region.FOOT ? "towards the inner edge" : "inward";
      case UP -> "up";
      case DOWN -> "down";
      case FORWARD -> "forward";
      case BACK -> "back";
      case PROXIMAL -> isLeg(region) ? "up" : "towards the " + inner(region);
      case DISTAL ->
          isLeg(region)
              ? "down"
              : "towards the "
                  + outer(region)
                  + (region == Region.HAND || region == Region.FOOT ? "s" : "");
      case RADIAL -> "towards the thumb side";
      case ULNAR -> "towards the little-finger side";
      case EITHER_SIDE -> "to either side";
    };
  }

  /** As a sentence says it after "just", e.g. "just <em>above</em> the knee". */
  String beside(Region region) {
    return switch (this) {
      case LATERAL -> isSided(region) ? "to the outer side of" : "out from";
      case MEDIAL -> isSided(region) ? "to the inner side of" : "inward from";
      case UP -> "above";
      case DOWN -> "below";
      case FORWARD -> "in front of";
      case BACK -> "behind";
      case PROXIMAL -> isLeg(region) ? "above" : "on the " + inner(region) + " side of";
      case DISTAL -> isLeg(region) ? "below" : "on the " + outer(region) + " side of";
      case RADIAL -> "on the thumb side of";
      case ULNAR -> "on the little-finger side of";
      case EITHER_SIDE -> "beside";
    };
  }

  private static boolean isLeg(Region region) {
    return region == Region.LEG || region == Region.THIGH || region == Region.FRONT_THIGH;
  }

  private static boolean isSided(Region region) {
    return isLeg(region) || region == Region.FOOT;
  }

  /** What a limb leads to on the side of the trunk. */
  private static String inner(Region region) {
    return switch (region) {
      case HAND -> "wrist";
      case ARM -> "elbow";
      case FOOT -> "heel";
      default -> "shoulder";
    };
  }

  /** What a limb leads to on the other side. */
  private static String outer(Region region) {
    return switch (region) {
      case HAND -> "finger";
      case ARM -> "wrist";
      case FOOT -> "toe";
      default -> "elbow";
    };
  }
}
