package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.OtherPoint;
import ashi.atlas.Point;
import java.util.List;
import java.util.Optional;

/** Finds points by their exact name, in pinyin or characters. */
final class NameSearch {
  private final Atlas atlas;

  NameSearch(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Empty when no point goes by this name. */
  Optional<Finding> find(String key) {
    List<Point> points = atlas.points().stream().filter(p -> goesBy(p, key)).toList();
    if (points.size() == 1) {
      return Optional.of(new Finding.One(points.get(0), ""));
    }
    if (points.size() > 1) {
      return Optional.of(
          new Finding.Several(points, "Several points go by this name. Which one do you mean?"));
    }
    return atlas.others().stream()
        .filter(o -> Spelling.key(o.pinyin()).equals(key) || o.hanzi().equals(key))
        .findFirst()
        .map(NameSearch::elsewhere);
  }

  private static boolean goesBy(Point point, String key) {
    return Spelling.key(point.code()).equals(key)
        || Spelling.key(point.name().pinyin()).equals(key)
        || point.name().hanzi().equals(key)
        || point.name().simplified().equals(key)
        || point.aliases().stream().anyMatch(alias -> Spelling.key(alias).equals(key));
  }

  private static Finding elsewhere(OtherPoint other) {
    return new Finding.Elsewhere(
        other,
        List.of(),
        other.pinyin()
            + " "
            + other.hanzi()
            + " is WHO point "
            + other.code()
            + ". It is not in the library yet.");
  }
}
