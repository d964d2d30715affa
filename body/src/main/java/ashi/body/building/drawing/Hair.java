package ashi.body.building.drawing;

import ashi.body.Vec;

/** Where short hair grows on the head of the average adult. */
public final class Hair {
  /** How deep each layer of hair begins, in degrees, so that the hairline is soft. */
  public static final float[] LAYERS = {0, 1.5f, 3, 4.5f, 6};

  public static final double OPACITY = 0.11;

  /** The lowest place with hair. */
  public static final Vec NAPE = new Vec(0, 1480, -14);

  private static final double CENTRE_Y = 1560;
  private static final double CENTRE_Z = 45;

  /**
   * Height of the hairline in degrees above the head's centre, from the brow around to the nape.
   */
  private static final double[] AROUND = {0, 22, 38, 52, 64, 75, 84, 95, 106, 120, 140, 180};

  private static final double[] HEIGHT = {35.5, 34.5, 30, 23, 10, -6, 3, 7, -9, -28, -43, -49};

  private Hair() {}

  /** How far a place is within the hair, in degrees; negative where there is none. */
  public static double depth(double x, double y, double z) {
    if (y < 1430) {
      return -90;
    }
    double forward = z - CENTRE_Z;
    double around = Math.toDegrees(Math.atan2(Math.abs(x), forward));
    double height = Math.toDegrees(Math.atan2(y - CENTRE_Y, Math.hypot(x, forward)));
    return height - hairline(around);
  }

  private static double hairline(double around) {
    int i = 1;
    while (i < AROUND.length - 1 && AROUND[i] < around) {
      i++;
    }
    double share = (around - AROUND[i - 1]) / (AROUND[i] - AROUND[i - 1]);
    double before = HEIGHT[Math.max(0, i - 2)];
    double after = HEIGHT[Math.min(HEIGHT.length - 1, i + 1)];
    return DrawnLines.spline(before, HEIGHT[i - 1], HEIGHT[i], after, share);
  }
}
