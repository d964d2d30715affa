package ashi.body.locating;

/** A way to go on the skin. Sides are meant as on the left half of the body. */
enum Direction {
  LATERAL("lateral", "out", "outside"),
  MEDIAL("medial", "in", "inside"),
  UP("up", "up", "above"),
  DOWN("down", "down", "below"),
  FORWARD("forward", "forward", "in front of"),
  BACK("back", "back", "behind"),
  /** Along a limb, to the trunk. */
  PROXIMAL("proximal", "towards the wrist", "on the wrist side of"),
  /** Along a limb, to the fingers or toes. */
  DISTAL("distal", "towards the toes", "on the toe side of"),
  RADIAL("radial", "towards the thumb side", "on the thumb side of"),
  ULNAR("ulnar", "towards the little-finger side", "on the little-finger side of"),
  EITHER_SIDE("either side", "to either side", "beside");

  private final String term;
  private final String way;
  private final String beside;

  Direction(String term, String way, String beside) {
    this.term = term;
    this.way = way;
    this.beside = beside;
  }

  /** As it is written in a formula. */
  String term() {
    return term;
  }

  /** As a sentence says it after a length, e.g. "2 cun <em>up</em>". */
  String way() {
    return way;
  }

  /** As a sentence says it after "just", e.g. "just <em>above</em> the knee". */
  String beside() {
    return beside;
  }
}
