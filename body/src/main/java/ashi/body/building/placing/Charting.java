package ashi.body.building.placing;

import ashi.atlas.Point;
import ashi.body.Chart;
import ashi.body.Charts;
import ashi.body.Mark;
import ashi.body.Spot;
import ashi.body.Surface;
import ashi.body.View;
import ashi.body.building.drawing.FigurePlan;
import ashi.body.building.drawing.Sight;
import ashi.body.locating.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes a map of every figure: all points that can be seen on it. */
final class Charting {
  /** Skin that is turned further away than this (as a cosine) cannot be tapped well. */
  private static final double FACING = 0.15;

  /** Nearer to the figure's edge than this share of its size nothing is tapped. */
  private static final double MARGIN = 0.02;

  private Charting() {}

  /**
   * @param found the spots of every point by code, on the left side or the midline
   */
  static Charts charts(
      Map<FigurePlan, Sight> sights,
      Surface body,
      List<Point> points,
      Map<String, List<Found>> found) {
    List<Mark> marks = new ArrayList<>();
    for (Point point : points) {
      for (Found each : Objects.requireNonNull(found.get(point.code()))) {
        Mark left = new Mark(point.code(), false, each.spot().on(body), each.spot().normal(body));
        marks.add(left);
        if (point.paired()) {
          marks.add(left.mirrored());
        }
      }
    }
    List<Chart> charts = new ArrayList<>();
    sights.forEach(
        (plan, sight) ->
            charts.add(
                new Chart(
                    plan.figure().id(),
                    plan.wholeBody(),
                    plan.view(),
                    marks.stream().filter(mark -> shows(plan.view(), sight, mark)).toList())));
    return Charts.of(charts);
  }

  private static boolean shows(View view, Sight sight, Mark mark) {
    Spot spot = view.spot(mark.place());
    double x = spot.x() / view.width();
    double y = spot.y() / view.height();
    return Math.min(Math.min(x, 1 - x), Math.min(y, 1 - y)) > MARGIN
        && mark.outward().dot(view.toViewer()) > FACING
        && sight.sees(mark.place());
  }
}
