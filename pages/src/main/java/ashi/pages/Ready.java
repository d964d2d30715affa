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
public final class Ready {
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

  /** The first place where what it takes to press it reaches it. */
  private static Place place(Point point) {
    Tool tool = simplest(point);
    for (Place place : Place.values()) {
      for (Position position : place.positions()) {
        if (point.reach().getOrDefault(position, Set.of()).contains(tool)) {
          return place;
        }
      }
    }
    return Place.BED;
  }

  /** What it takes to press a point: bare hands, where they reach it in any position. */
  static Tool simplest(Point point) {
    for (Tool tool : Tool.values()) {
      if (point.reach().values().stream().anyMatch(tools -> tools.contains(tool))) {
        return tool;
      }
    }
    return Tool.HANDS;
  }

  /** Where a session of this point alone begins. */
  public static String address(Point point) {
    Address address = new Address("/check").with("routine", point.code());
    Tool tool = simplest(point);
    return (tool == Tool.HANDS ? address : address.with("tool", tool.name())).toString();
  }
}
