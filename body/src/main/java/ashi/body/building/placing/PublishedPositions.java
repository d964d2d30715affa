package ashi.body.building.placing;

import ashi.atlas.Point;
import ashi.body.Bodies;
import ashi.body.Positions;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.PointFinder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every point found by its formula on each of the bodies that Ashi publishes. */
final class PublishedPositions {
  private final Map<String, List<Vec>> average;
  private final Map<String, List<Vec>> female;
  private final Map<String, List<Vec>> male;

  PublishedPositions(PointFinder finder, Bodies bodies) {
    average = places(finder, bodies.average());
    female = places(finder, bodies.female());
    male = places(finder, bodies.male());
  }

  /** One for each spot of the point. */
  List<Positions> of(Point point) {
    List<Vec> onAverage = Objects.requireNonNull(average.get(point.code()));
    List<Vec> onFemale = Objects.requireNonNull(female.get(point.code()));
    List<Vec> onMale = Objects.requireNonNull(male.get(point.code()));
    List<Positions> positions = new ArrayList<>();
    for (int i = 0; i < onAverage.size(); i++) {
      positions.add(new Positions(onAverage.get(i), onFemale.get(i), onMale.get(i)));
    }
    return positions;
  }

  private static Map<String, List<Vec>> places(PointFinder finder, Surface body) {
    Map<String, List<Vec>> places = new LinkedHashMap<>();
    finder
        .find(body)
        .forEach(
            (code, found) -> places.put(code, found.stream().map(f -> f.spot().on(body)).toList()));
    return places;
  }
}
