package ashi.pages;

import ashi.atlas.Atlas;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Tool;
import ashi.atlas.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ready routines by id. The code of a point that may be pressed names the routine of it alone. */
final class Ready {
  private static final int MINUTES_ALONE = 5;

  private Ready() {}

  static Optional<ReadyRoutine> named(Atlas atlas, String id) {
    return atlas.routine(id).or(() -> atlas.point(id).filter(Point::press).map(Ready::alone));
  }

  private static ReadyRoutine alone(Point point) {
    return new ReadyRoutine(
        point.code(),
        point.code() + " " + point.name().pinyin(),
        "",
        point.uses().stream().findFirst().map(Use::complaint).orElse(""),
        place(point),
        MINUTES_ALONE,
        List.of(point.code()));
  }

  /** The first place where bare hands reach it. */
  private static Place place(Point point) {
    for (Place place : Place.values()) {
      for (Position position : place.positions()) {
        if (point.reach().getOrDefault(position, Set.of()).contains(Tool.HANDS)) {
          return place;
        }
      }
    }
    return Place.BED;
  }
}
