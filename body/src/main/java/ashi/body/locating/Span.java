package ashi.body.locating;

import java.util.List;
import java.util.Optional;

/**
 * A stretch between two landmarks that counts a fixed number of cun on everybody (WHO; GB/T 12346).
 *
 * @param along how the way over the skin runs
 */
record Span(String from, String to, int cun, Along along) {
  enum Along {
    /** Straight down the limb: a level counts, whichever side of the limb the point is on. */
    LIMB,
    /** Along the skin, as a tape lies. */
    SKIN
  }

  private static final List<Span> ALL =
      List.of(
          new Span("anterior-hairline", "posterior-hairline", 12, Along.SKIN),
          new Span("glabella", "anterior-hairline", 3, Along.SKIN),
          new Span("posterior-hairline", "C7", 3, Along.SKIN),
          new Span("suprasternal-notch", "xiphisternal-joint", 9, Along.SKIN),
          new Span("xiphisternal-joint", "navel", 8, Along.SKIN),
          new Span("navel", "pubic-top", 5, Along.SKIN),
          new Span("wrist-crease", "elbow-crease", 12, Along.LIMB),
          new Span("thumb-side-of-wrist", "thumb-side-of-elbow", 12, Along.LIMB),
          new Span("back-of-wrist-crease", "back-of-elbow", 12, Along.LIMB),
          new Span("greater-trochanter", "popliteal-crease", 19, Along.LIMB),
          new Span("gluteal-fold", "popliteal-crease", 14, Along.LIMB),
          new Span("popliteal-crease", "lateral-malleolus", 16, Along.LIMB),
          new Span("outer-knee-eye", "front-of-ankle", 16, Along.LIMB),
          new Span("patella-apex", "medial-malleolus", 15, Along.LIMB),
          new Span("medial-tibial-condyle", "medial-malleolus", 13, Along.LIMB));

  /** The span between two landmarks, in either order. */
  static Optional<Span> between(String one, String other) {
    return ALL.stream()
        .filter(
            s ->
                s.from.equals(one) && s.to.equals(other)
                    || s.from.equals(other) && s.to.equals(one))
        .findFirst();
  }
}
