package ashi.pages.map;

import ashi.atlas.Atlas;
import ashi.atlas.Complaint;
import ashi.atlas.Point;
import ashi.body.Chart.Near;
import ashi.pages.Ready;
import ashi.pages.library.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A point near the place that was tapped.
 *
 * @param press where to start pressing it; empty where it is not for pressing
 */
public record Nearby(Row row, String press) {

  static Nearby of(Atlas atlas, Near near) {
    Point point = atlas.point(near.mark().code()).orElseThrow();
    Row row = Row.of(point, distance(near.millimetres()) + ". " + uses(atlas, point));
    return new Nearby(row, point.press() ? Ready.address(point) : "");
  }

  /** A finger does not tap to the millimetre: far away, fives are enough. */
  private static String distance(double millimetres) {
    long rounded = Math.round(millimetres);
    if (rounded < 2) {
      return "Right here";
    }
    return (rounded < 20 ? rounded : 5 * Math.round(millimetres / 5)) + " mm away";
  }

  private static String uses(Atlas atlas, Point point) {
    if (!point.press()) {
      return "Not for pressing.";
    }
    List<String> complaints =
        point.uses().stream()
            .map(use -> atlas.complaint(use.complaint()).orElseThrow())
            .map(Complaint::title)
            .map(title -> title.toLowerCase(Locale.ROOT))
            .toList();
    if (!complaints.isEmpty()) {
      return "For " + complaints.stream().collect(Collectors.joining(", ")) + ".";
    }
    return point.tradition().isEmpty() ? "" : "By tradition for " + point.tradition() + ".";
  }
}
