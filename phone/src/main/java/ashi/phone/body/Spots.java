package ashi.phone.body;

import ashi.atlas.Point;
import ashi.body.Surface;
import ashi.body.locating.Anchor;
import ashi.body.locating.Found;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every point on one body, on both sides, as plain numbers.
 *
 * @param codes of the spots, in order, set off by spaces
 * @param numbers place and outward direction of each: six numbers
 */
record Spots(String codes, float[] numbers) {

  static Spots of(Surface body, List<Point> points, Map<String, List<Found>> found) {
    StringBuilder codes = new StringBuilder();
    Floats numbers = new Floats();
    for (Point point : points) {
      for (Found each : Objects.requireNonNull(found.get(point.code()))) {
        add(point, body, each.spot(), codes, numbers);
        if (point.paired()) {
          add(point, body, each.spot().mirrored(body.mesh()), codes, numbers);
        }
      }
    }
    return new Spots(codes.toString(), numbers.all());
  }

  private static void add(
      Point point, Surface body, Anchor spot, StringBuilder codes, Floats numbers) {
    codes.append(codes.length() == 0 ? "" : " ").append(point.code());
    numbers.add(spot.on(body));
    numbers.add(spot.normal(body));
  }
}
