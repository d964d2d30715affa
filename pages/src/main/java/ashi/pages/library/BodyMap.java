package ashi.pages.library;

import ashi.atlas.Point;
import ashi.body.Drawn;
import ashi.body.Spot;
import ashi.pages.figure.Drawing;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several points on the whole body, one drawing for each side of it that shows some of them. */
final class BodyMap {
  private BodyMap() {}

  /**
   * @param channel whose line is drawn too; may be empty
   */
  static List<Drawing> of(Visit visit, List<Point> points, String channel) {
    Map<String, List<Spot>> spots = new LinkedHashMap<>();
    for (Point point : points) {
      Drawn whole = visit.places().location(point.code()).whole();
      spots.computeIfAbsent(whole.figure(), figure -> new ArrayList<>()).addAll(whole.everySpot());
    }
    List<Drawing> drawings = new ArrayList<>();
    spots.forEach(
        (figure, all) ->
            drawings.add(Drawing.of(visit, Drawn.plain(figure, all, List.of()), channel)));
    return drawings;
  }
}
