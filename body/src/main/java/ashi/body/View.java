package ashi.body;

/**
 * How a figure looks at the body: from far away (no perspective), with a view box that starts at 0
 * 0.
 *
 * @param toViewer unit direction from the body to the eye, e.g. {@code (0, 0, -1)} from behind
 * @param up unit direction that is up on the figure, at right angles to {@code toViewer}
 * @param centre the place in the middle of the figure, in millimetres
 * @param scale view box units a millimetre
 * @param width of the view box
 * @param height of the view box
 */
public record View(Vec toViewer, Vec up, Vec centre, double scale, double width, double height) {

  /** The direction that is right on the figure. */
  public Vec right() {
    return up.cross(toViewer);
  }

  public Spot spot(Vec place) {
    Vec from = place.minus(centre);
    return new Spot(width / 2 + scale * from.dot(right()), height / 2 - scale * from.dot(up));
  }

  /** How near a place is to the eye, in millimetres before the centre. */
  public double nearness(Vec place) {
    return place.minus(centre).dot(toViewer);
  }

  public boolean holds(Spot spot) {
    return spot.x() >= 0 && spot.x() <= width && spot.y() >= 0 && spot.y() <= height;
  }
}
