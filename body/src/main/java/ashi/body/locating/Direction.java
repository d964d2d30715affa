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
}
