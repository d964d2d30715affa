package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Point;
import java.util.List;
import java.util.Optional;

/** Finds points by their exact name, in any script and language the atlas knows. */
final class NameSearch {
  private final Atlas atlas;

  NameSearch(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Empty when no point goes by this name. */
  Optional<Finding> find(String key) {
    List<Point> points =
        atlas.names().codes(key).stream().map(code -> atlas.point(code).orElseThrow()).toList();
    if (points.size() == 1) {
      return Optional.of(new Finding.One(points.get(0), "", List.of()));
    }
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding.Several(
                points.stream().map(Hit::of).toList(),
                "Several points go by this name. Which one do you mean?"));
  }
}
