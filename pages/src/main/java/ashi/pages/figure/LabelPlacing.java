package ashi.pages.figure;

import ashi.body.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for words on a figure: as near as possible to what they name, clear of the points, of
 * the rulers and of each other, and inside the frame.
 */
final class LabelPlacing {
  /** Font size in pixels of a figure shown 360 pixels wide. */
  static final double FONT = 17;

  private static final double LETTER = 0.62;
  private static final double LINE = 1.15;

  /** Longer labels are broken in two lines. */
  private static final int LONG = 14;

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
    List<String> lines = lines(words);
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    double width = longest * FONT * LETTER * unit;
    double height = lines.size() * FONT * LINE * unit;
    Box best = new Box(0, 0, 0, 0);
    double bestCost = Double.MAX_VALUE;
    double far = FONT * FONT * unit * unit;
    for (int ring = 0; ring < 8; ring++) {
      double away = (12 + ring * 12) * unit;
      for (int turn = 0; turn < 16; turn++) {
        double angle = Math.PI * turn / 8;
        double x = named.x() + Math.cos(angle) * (away + width / 2);
        double y = named.y() + Math.sin(angle) * (away + height / 2);
        Box box = new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        double cost = cost(box) * 50 + ring * far;
        if (cost < bestCost) {
          bestCost = cost;
          best = box;
        }
      }
    }
    taken.add(best);
    List<Drawing.Line> placed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      double base = best.top + (i + 0.8) * FONT * LINE * unit;
      placed.add(new Drawing.Line(Drawing.number(base), lines.get(i)));
    }
    return new Drawing.Label(Drawing.number((best.left + best.right) / 2), placed);
  }

  /** The words in one line, or in two that are nearly alike in length. */
  private static List<String> lines(String words) {
    int best = -1;
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      if (best < 0 || Math.abs(2 * at - words.length()) < Math.abs(2 * best - words.length())) {
        best = at;
      }
    }
    return words.length() <= LONG || best < 0
        ? List.of(words)
        : List.of(words.substring(0, best), words.substring(best + 1));
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
