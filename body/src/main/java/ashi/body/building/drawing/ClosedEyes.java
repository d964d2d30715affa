package ashi.body.building.drawing;

/** Fills the open eye sockets of the average adult, as closed lids do. */
public final class ClosedEyes {
  private static final double X = 32.5;
  private static final double Y = 1555.5;
  private static final double Z = 117.5;
  private static final double RADIUS = 15;
  private static final double DEEPEST = 90;

  private ClosedEyes() {}

  /** Brings what lies in the sockets forward onto the eyeballs. */
  public static Polygons of(Polygons skin) {
    float[] values = skin.values().clone();
    for (int at = 0; at < values.length; at += Polygons.STRIDE) {
      double dx = Math.abs(values[at]) - X;
      double dy = values[at + 1] - Y;
      double left = RADIUS * RADIUS - dx * dx - dy * dy;
      if (left > 0 && values[at + 2] > DEEPEST && values[at + 2] < Z + Math.sqrt(left)) {
        values[at + 2] = (float) (Z + Math.sqrt(left));
      }
    }
    return new Polygons(values, skin.faces());
  }
}
