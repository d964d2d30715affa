package ashi.pages.map;

import ashi.atlas.Point;
import ashi.body.Chart.Near;
import ashi.pages.asking.Ready;
import ashi.pages.library.Row;
import ashi.pages.web.Visit;
import java.util.List;

/**
 * A point near the place that was tapped.
 *
 * @param press where to start pressing it; empty where it is not for pressing
 */
public record Nearby(Row row, String press) {

  static Nearby of(Visit visit, Near near) {
    Point point = visit.atlas().point(near.mark().code()).orElseThrow();
    Row row = Row.of(point, distance(visit, near.millimetres()) + " " + uses(visit, point));
    return new Nearby(row, point.press() ? Ready.address(point) : "");
  }

  /** A finger does not tap to the millimetre: far away, fives are enough. */
  private static String distance(Visit visit, double millimetres) {
    int rounded = (int) Math.round(millimetres);
    if (rounded < 2) {
      return visit.say("map.here");
    }
    int told = rounded < 20 ? rounded : 5 * (int) Math.round(millimetres / 5);
    return visit.say("map.away", told);
  }

  private static String uses(Visit visit, Point point) {
    if (!point.press()) {
      return visit.say("library.row.unpressed");
    }
    List<String> complaints =
        point.uses().stream()
            .map(use -> visit.atlas().complaint(use.complaint()).orElseThrow().title())
            .map(visit.words().grammar()::inSentence)
            .toList();
    if (!complaints.isEmpty()) {
      return visit.say("map.for", String.join(", ", complaints));
    }
    return point.tradition().isEmpty() ? "" : visit.say("map.tradition", point.tradition());
  }
}
