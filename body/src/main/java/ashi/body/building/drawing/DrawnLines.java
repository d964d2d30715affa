package ashi.body.building.drawing;

import ashi.body.Spot;
import ashi.body.Vec;
import ashi.body.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the lines an illustrator put on the skin, {@code lines.txt}.
 *
 * <p>{@code on lower-back} says on which figure the following lines are drawn; then each text line
 * is one line: its name, its look, a colon and the spots it passes, in units of that figure's view
 * box, e.g. {@code iliac crest, soft 3: 120 640, 200 610, 290 622}. A look is a colour, a width
 * and, as needed, {@code midline}, {@code far} (on the whole body too) or {@code whole} (only
 * there). A {@code #} begins a remark.
 */
public final class DrawnLines {
  private static final double STEP = 3;
  private static final int SNAP = 14;

  private final Function<Part, FineSkin> skins;
  private final Map<String, DepthBuffer> homes = new HashMap<>();

  private DrawnLines(Function<Part, FineSkin> skins) {
    this.skins = skins;
  }

  /**
   * @throws IllegalArgumentException when a line cannot be read or does not lie on the skin; it
   *     says which and what to do
   */
  public static List<Line> read(String text, Function<Part, FineSkin> skins) {
    DrawnLines reader = new DrawnLines(skins);
    List<Line> lines = new ArrayList<>();
    String home = "";
    int number = 0;
    for (String raw : text.split("\n")) {
      number++;
      String row = raw.contains("#") ? raw.substring(0, raw.indexOf('#')) : raw;
      row = row.trim();
      if (row.startsWith("on ")) {
        home = row.substring(3).trim();
      } else if (!row.isEmpty()) {
        try {
          lines.add(reader.line(home, row));
        } catch (RuntimeException e) {
          throw new IllegalArgumentException("lines.txt:" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return List.copyOf(lines);
  }

  private Line line(String home, String row) {
    if (home.isEmpty()) {
      throw new IllegalArgumentException("Say first which figure the line is on: on lower-back");
    }
    int colon = row.indexOf(':');
    int comma = row.indexOf(',');
    if (colon < 0 || comma < 0 || comma > colon) {
      throw new IllegalArgumentException("Write: name, colour width: x y, x y");
    }
    List<String> look = Arrays.asList(row.substring(comma + 1, colon).trim().split("\\s+"));
    List<Spot> spots = new ArrayList<>();
    for (String pair : row.substring(colon + 1).split(",")) {
      String[] xy = pair.trim().split("\\s+");
      spots.add(new Spot(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])));
    }
    return new Line(
        row.substring(0, comma).trim(),
        home,
        onSkin(home, curve(spots)),
        look.get(0),
        Double.parseDouble(look.get(1)),
        look.contains("midline"),
        !look.contains("whole"),
        look.contains("far") || look.contains("whole"));
  }

  private List<Vec> onSkin(String home, List<Spot> spots) {
    DepthBuffer buffer =
        homes.computeIfAbsent(
            home,
            id -> {
              FigurePlan plan = FigureSet.plan(id);
              return new DepthBuffer(skins.apply(plan.part()), plan.view(), 1, 20);
            });
    return spots.stream().map(spot -> place(buffer, spot)).toList();
  }

  private static Vec place(DepthBuffer buffer, Spot spot) {
    int column = (int) Math.floor(buffer.column(spot.x()));
    int row = (int) Math.floor(buffer.row(spot.y()));
    for (int reach = 0; reach <= SNAP; reach++) {
      float near = DepthBuffer.EMPTY;
      for (int dy = -reach; dy <= reach; dy++) {
        for (int dx = -reach; dx <= reach; dx++) {
          near = Math.max(near, buffer.nearness(column + dx, row + dy));
        }
      }
      if (near != DepthBuffer.EMPTY) {
        View view = buffer.view();
        return view.centre()
            .plus(view.right().times((spot.x() - view.width() / 2) / view.scale()))
            .plus(view.up().times((view.height() / 2 - spot.y()) / view.scale()))
            .plus(view.toViewer().times(near));
      }
    }
    throw new IllegalArgumentException(
        "There is no skin at " + spot.x() + " " + spot.y() + "; move the spot onto the body.");
  }

  /** A smooth curve through the spots, after Catmull and Rom. */
  private static List<Spot> curve(List<Spot> spots) {
    List<Spot> curve = new ArrayList<>();
    for (int i = 0; i + 1 < spots.size(); i++) {
      Spot before = spots.get(Math.max(0, i - 1));
      Spot from = spots.get(i);
      Spot to = spots.get(i + 1);
      Spot after = spots.get(Math.min(spots.size() - 1, i + 2));
      int steps = (int) Math.max(1, Math.ceil(Stroke.distance(from, to) / STEP));
      for (int s = 0; s < steps; s++) {
        double t = s / (double) steps;
        curve.add(
            new Spot(
                spline(before.x(), from.x(), to.x(), after.x(), t),
                spline(before.y(), from.y(), to.y(), after.y(), t)));
      }
    }
    curve.add(spots.get(spots.size() - 1));
    return curve;
  }

  /** Catmull and Rom's spline: from b at t = 0 to c at t = 1. */
  public static double spline(double a, double b, double c, double d, double t) {
    return b
        + t * (c - a) / 2
        + t * t * (a - 2.5 * b + 2 * c - d / 2)
        + t * t * t * (1.5 * (b - c) + (d - a) / 2);
  }
}
