package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.OtherPoint;
import ashi.atlas.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        .or(() -> found(readAs(key)))
        .or(() -> elsewhere(key));
  }

  private static Optional<Finding> found(List<Point> points) {
    if (points.size() == 1) {
      return Optional.of(new Finding.One(points.get(0), ""));
    }
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding.Several(points, "Several points go by this name. Which one do you mean?"));
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

  private Optional<Finding> elsewhere(String key) {
    List<OtherPoint> others = atlas.others().stream().filter(o -> goesBy(o, key)).toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(elsewhere(others));
  }

  private static boolean goesBy(Point point, String key) {
    return Spelling.key(point.code()).equals(key)
        || Spelling.key(point.name().pinyin()).equals(key)
        || point.name().hanzi().equals(key)
        || point.name().simplified().equals(key)
        || point.aliases().stream().anyMatch(alias -> Spelling.key(alias).equals(key));
  }

  private static boolean goesBy(OtherPoint other, String key) {
    return Spelling.key(other.pinyin()).equals(key)
        || other.hanzi().equals(key)
        || other.simplified().equals(key);
  }

  private static Finding elsewhere(List<OtherPoint> others) {
    String names =
        others.stream()
            .map(o -> o.pinyin() + " " + o.hanzi() + " is WHO point " + o.code())
            .collect(Collectors.joining(", and "));
    String verdict =
        others.size() == 1
            ? ". It is not in the library yet."
            : ". They are not in the library yet.";
    return new Finding.Elsewhere(others.get(0), List.of(), names + verdict);
  }
}
