package ashi.pages;

import ashi.body.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for words on a figure: as near as possible to what they name, clear of the points, of
 * the rulers and of each other, and inside the frame.
 */
final class LabelPlacing {
  /** Font size in pixels of a figure shown 360 pixels wide. */
  static final double FONT = 16;

  private record Box(double left, double top, double right, double bottom) {
    double overlap(Box other) {
      double wide = Math.min(right, other.right) - Math.max(left, other.left);
      double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return wide > 0 && high > 0 ? wide * high : 0;
    }
  }

  private final Box frame;
  private final double unit;
  private final List<Box> taken = new ArrayList<>();

  LabelPlacing(double width, double height, double unit) {
    this.frame = new Box(0, 0, width, height);
    this.unit = unit;
  }

  void keepClearOfPoint(Spot spot) {
    take(spot, 20);
  }

  void keepClearOfTick(Spot spot) {
    take(spot, 6);
  }

  private void take(Spot spot, double pixels) {
    double r = pixels * unit;
    taken.add(new Box(spot.x() - r, spot.y() - r, spot.x() + r, spot.y() + r));
  }

  /** A label by the named place; its room is then taken. */
  Drawing.Label near(Spot named, String words) {
    double width = words.length() * FONT * 0.56 * unit;
    double height = FONT * 1.25 * unit;
    Box best = null;
    double bestCost = Double.MAX_VALUE;
    for (int ring = 0; ring < 6; ring++) {
      double away = (12 + ring * 12) * unit;
      for (int turn = 0; turn < 16; turn++) {
        double angle = Math.PI * turn / 8;
        double x = named.x() + Math.cos(angle) * (away + width / 2);
        double y = named.y() + Math.sin(angle) * (away + height / 2);
        Box box = new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        double cost = cost(box) * 50 + ring * height * height;
        if (cost < bestCost) {
          bestCost = cost;
          best = box;
        }
      }
    }
    taken.add(best);
    return new Drawing.Label(
        Drawing.number((best.left + best.right) / 2),
        Drawing.number(best.bottom - height * 0.28),
        words);
  }

  private double cost(Box box) {
    double outside = (box.right - box.left) * (box.bottom - box.top) - box.overlap(frame);
    double cost = outside * 4;
    for (Box other : taken) {
      cost += box.overlap(other);
    }
    return cost;
  }
}
