package ashi.pages.asking;

import ashi.atlas.Atlas;
import ashi.atlas.FlagGroup;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Tool;
import ashi.atlas.Use;
import ashi.care.Routine;
import ashi.care.Step;
import ashi.care.safety.FlagGroups;
import ashi.pages.web.Address;
import ashi.pages.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ready routines by id. The code of a point that may be pressed names the routine of it alone. */
public final class Ready {
  /** The one for a back that hurts right now. */
  public static final String RELIEF = "relief";

  private static final int MINUTES_ALONE = 5;

  private Ready() {}

  static Optional<ReadyRoutine> named(Atlas atlas, String id) {
    return atlas.routine(id).or(() -> atlas.point(id).filter(Point::press).map(Ready::alone));
  }

  /** The own routine with this id, unless a ready one or a point has it: these go first. */
  public static Optional<Routine> own(Visit visit, String id) {
    return named(visit.atlas(), id).isPresent() ? Optional.empty() : visit.journal().ownRoutine(id);
  }

  /** The groups of red flags that belong to what is asked for, and to the parts it presses. */
  public static Set<FlagGroup> groups(Visit visit, Asking asking) {
    Optional<Routine> own = own(visit, asking.routine());
    if (own.isPresent()) {
      return FlagGroups.of(own.get().steps().stream().map(Step::code).toList(), visit.atlas());
    }
    Set<FlagGroup> groups = FlagGroups.of(asking.wish(), visit.atlas());
    if (visit.atlas().point(asking.routine()).isPresent()) {
      groups.addAll(FlagGroups.of(List.of(asking.routine()), visit.atlas()));
    }
    return groups;
  }

  private static ReadyRoutine alone(Point point) {
    return new ReadyRoutine(
        point.code(),
        point.title(),
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
