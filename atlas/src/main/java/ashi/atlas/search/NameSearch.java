package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Point;
import java.util.List;
import java.util.Optional;

/**
 * Finds points by their exact name, in pinyin or characters, or as it is read in Korea or Japan.
 */
final class NameSearch {
  private final Atlas atlas;

  NameSearch(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Empty when no point goes by this name. */
  Optional<Finding> find(String key) {
    return found(atlas.points().stream().filter(p -> goesBy(p, key)).toList())
        .or(() -> found(readAs(key)));
  }

  private static Optional<Finding> found(List<Point> points) {
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

  /** The points whose characters are read so in Korea or Japan. */
  private List<Point> readAs(String key) {
    return atlas.readings().stream()
        .filter(
            r ->
                r.hangul().equals(key)
                    || r.kana().equals(key)
                    || Spelling.key(r.romaja()).equals(key)
                    || Spelling.key(r.romaji()).equals(key))
        .flatMap(r -> atlas.point(r.code()).stream())
        .toList();
  }

  private static boolean goesBy(Point point, String key) {
    return Spelling.key(point.code()).equals(key)
        || Spelling.key(point.name().pinyin()).equals(key)
        || point.name().hanzi().equals(key)
        || point.name().simplified().equals(key)
        || point.aliases().stream().anyMatch(alias -> Spelling.key(alias).equals(key));
  }
}
