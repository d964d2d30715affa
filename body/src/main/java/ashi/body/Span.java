package ashi.body;

import ashi.atlas.Letters;
import java.util.Optional;

/**
 * A stretch of the body that counts a fixed number of cun on everybody (WHO; GB/T 12346), and that
 * a person can measure on themselves.
 */
public enum Span {
  /** Over the crown, from the front hairline to the one at the back of the neck. */
  HEAD(12),
  /** From between the eyebrows to the front hairline. */
  FOREHEAD(3),
  /** From the hairline at the back of the neck to C7. */
  NECK(3),
  /** From one corner of the hairline to the other. */
  HAIR_CORNERS(9),
  /** From the bone behind one ear to the one behind the other, round the back of the head. */
  MASTOIDS(9),
  /** From the notch above the breastbone to its lower end. */
  BREASTBONE(9),
  /** From the lower end of the breastbone to the navel. */
  UPPER_BELLY(8),
  /** From the navel to the top edge of the pubic bone. */
  LOWER_BELLY(5),
  /** From nipple to nipple, or between the middles of the collar bones, straight across. */
  CHEST(8),
  /** From the armpit to the tip of the eleventh rib. */
  FLANK(12),
  /** From the midline of the back to the outer tip of the shoulder, straight across. */
  BACK(8),
  /** From the midline of the back to the inner edge of the shoulder blade, straight across. */
  SHOULDER_BLADE(3),
  /** From the top of the front armpit fold to the elbow crease. */
  UPPER_ARM(9),
  /** From the elbow crease to the wrist crease. */
  FOREARM(12),
  /** Down the front of the thigh, from the pubic bone to the top of the kneecap. */
  THIGH_FRONT(18),
  /** Down the side of the thigh, from the bump at the hip to the knee crease. */
  THIGH_SIDE(19),
  /** Down the back of the thigh, from the fold below the buttock to the knee crease. */
  THIGH_BACK(14),
  /** From the knee crease down to the outer ankle bone. */
  LOWER_LEG(16),
  /** From the lower tip of the kneecap down to the inner ankle bone. */
  INNER_LEG(15),
  /** From below the broad end of the shin bone down to the inner ankle bone. */
  SHIN(13),
  /** From the heel to the tip of the big toe, along the sole. */
  FOOT(12),
  /** From the outer ankle bone down to the sole. */
  ANKLE(3);

  private final int cun;
  private final String id;

  Span(int cun) {
    this.cun = cun;
    id = Letters.id(name());
  }

  public int cun() {
    return cun;
  }

  /** As files and addresses write it, e.g. "lower-leg". */
  public String id() {
    return id;
  }

  public static Optional<Span> find(String id) {
    for (Span span : values()) {
      if (span.id().equals(id)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }
}
