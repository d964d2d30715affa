package ashi.body;

/**
 * One spot of a point on the average body.
 *
 * @param code the point's
 * @param right whether it is the one on the body's right
 * @param outward unit direction away from the skin there
 */
public record Mark(String code, boolean right, Vec place, Vec outward) {
  /** The same spot on the other side of the body. */
  public Mark mirrored() {
    return new Mark(code, !right, place.mirrored(), outward.mirrored());
  }
}
