package ashi.body.building.drawing;

import ashi.body.Spot;
import java.util.ArrayList;
import java.util.List;

/** Draws a line as a pen does: thin where it begins and ends. */
public final class Ink {
  private static final double STEP = 4;

  private Ink() {}

  /**
   * The shape of the line.
   *
   * @param width in the middle, in units
   * @param begin length over which it grows to its width, 0 for a blunt end
   * @param end length over which it becomes thin again
   */
  public static Stroke shape(Stroke line, double width, double begin, double end) {
    List<Spot> spine = line.resampled(STEP).spots();
    int n = spine.size();
    double step = line.length() / (n - 1);
    List<Spot> shape = new ArrayList<>();
    for (int side = 1; side >= -1; side -= 2) {
      for (int k = 0; k < n; k++) {
        int i = side > 0 ? k : n - 1 - k;
        Spot before = spine.get(Math.max(0, i - 1));
        Spot after = spine.get(Math.min(n - 1, i + 1));
        double dx = after.x() - before.x();
        double dy = after.y() - before.y();
        double size = Math.max(1e-9, Math.hypot(dx, dy));
        double half = width / 2 * Math.min(grown(i * step, begin), grown((n - 1 - i) * step, end));
        Spot at = spine.get(i);
        shape.add(new Spot(at.x() - side * dy / size * half, at.y() + side * dx / size * half));
      }
    }
    return new Stroke(shape, true);
  }

  private static double grown(double way, double taper) {
    return taper == 0 ? 1 : Math.sin(Math.PI / 2 * Math.min(1, way / taper));
  }
}
