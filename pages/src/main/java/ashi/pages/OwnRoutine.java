package ashi.pages;

import ashi.atlas.Letters;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.Routine;
import ashi.care.Routines;
import ashi.care.Side;
import ashi.care.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An own routine while it is being put together. All of it travels in the form, so that it can be
 * changed without a script and is kept only once it is saved.
 *
 * @param id empty while it is new
 */
public record OwnRoutine(String id, String title, List<Step> steps) {
  static final int MOST_STEPS = 12;
  static final int LONGEST_TITLE = 60;
  static final List<Integer> SECONDS = List.of(30, 45, 60, 70, 75, 90, 120, 150, 180);

  private static final Set<Tool> ANY_TOOL = Set.of(Tool.values());

  public OwnRoutine {
    steps = List.copyOf(steps);
  }

  /** One to start from: a ready or own routine, a point, or nothing. */
  static OwnRoutine begin(Visit visit) {
    Request request = visit.request();
    Optional<ReadyRoutine> ready = visit.atlas().routine(request.field("from"));
    if (ready.isPresent()) {
      List<Step> steps =
          new Routines(visit.atlas())
              .ready(
                  ready.get(),
                  ready.get().place(),
                  ready.get().minutes(),
                  Side.BOTH,
                  Asking.last(visit).tools(),
                  Set.of())
              .routine()
              .steps();
      return new OwnRoutine("", "My " + ready.get().title(), steps);
    }
    Optional<Routine> own = visit.journal().ownRoutine(request.field("from"));
    if (own.isPresent()) {
      return new OwnRoutine("", own.get().title() + " again", of(visit, own.get()).steps());
    }
    OwnRoutine empty = new OwnRoutine("", "", List.of());
    for (String code : request.all("point")) {
      empty = empty.add(visit, code);
    }
    return empty;
  }

  /** A saved one; a point that a restored backup knows and this atlas does not is passed over. */
  static OwnRoutine of(Visit visit, Routine routine) {
    List<Step> known =
        routine.steps().stream().filter(step -> pressable(visit, step.code()).isPresent()).toList();
    return new OwnRoutine(routine.id(), routine.title(), known);
  }

  /** As the form says it is; a step with a point that cannot be pressed is passed over. */
  static OwnRoutine read(Visit visit, String id) {
    Request request = visit.request();
    List<String> codes = request.all("code");
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < Math.min(codes.size(), MOST_STEPS); i++) {
      Optional<Point> point = pressable(visit, codes.get(i));
      if (point.isPresent()) {
        steps.add(step(request, i, point.get()));
      }
    }
    String title = request.field("title").strip();
    return new OwnRoutine(id, Letters.cut(title, LONGEST_TITLE), steps);
  }

  private static Step step(Request request, int index, Point point) {
    Reached usual = Reached.of(point).get(0);
    Reached reached =
        Reached.of(point).stream()
            .filter(way -> way.value().equals(nth(request, "way", index)))
            .findFirst()
            .orElse(usual);
    return new Step(
        point.code(),
        reached.position(),
        reached.tool(),
        point.paired()
            ? Ticked.one(Side.values(), nth(request, "side", index)).orElse(Side.BOTH)
            : Side.BOTH,
        Ticked.one(Technique.values(), nth(request, "technique", index))
            .orElse(point.dose().technique()),
        Ticked.number(nth(request, "seconds", index), 30, 180, point.dose().seconds()),
        Ticked.number(nth(request, "rounds", index), 1, 3, point.dose().rounds()),
        point.dose().pressure(),
        "");
  }

  private static String nth(Request request, String name, int index) {
    List<String> all = request.all(name);
    return index < all.size() ? all.get(index) : "";
  }

  private static Optional<Point> pressable(Visit visit, String code) {
    return visit.atlas().point(code).filter(p -> p.press() && !Reached.of(p).isEmpty());
  }

  /** What presses a point in a position, as one choice of a list. */
  public record Reached(Position position, Tool tool) {

    /** All ways to reach a point, in the order of positions and tools. */
    static List<Reached> of(Point point) {
      List<Reached> ways = new ArrayList<>();
      for (Position position : Position.values()) {
        for (Tool tool : Tool.values()) {
          if (point.reach().getOrDefault(position, Set.of()).contains(tool)) {
            ways.add(new Reached(position, tool));
          }
        }
      }
      return ways;
    }

    public String value() {
      return position.name() + "-" + tool.name();
    }
  }

  /** With a point more, at the end, reached the way it is easiest. */
  OwnRoutine add(Visit visit, String code) {
    Optional<Point> point = pressable(visit, code);
    if (point.isEmpty() || steps.size() >= MOST_STEPS) {
      return this;
    }
    Routines routines = new Routines(visit.atlas());
    List<Place> places = new ArrayList<>(List.of(Asking.last(visit).place()));
    places.addAll(List.of(Place.values()));
    for (Set<Tool> tools : List.of(Asking.last(visit).tools(), ANY_TOOL)) {
      for (Place place : places) {
        Optional<Step> step = routines.step(point.get(), place, Side.BOTH, tools);
        if (step.isPresent()) {
          List<Step> more = new ArrayList<>(steps);
          more.add(step.get());
          return new OwnRoutine(id, title, more);
        }
      }
    }
    return this;
  }

  /**
   * After one of the small buttons: "up-2", "down-0", "remove-1" or "add".
   *
   * @param button its value; anything else changes nothing
   */
  OwnRoutine after(Visit visit, String button) {
    if (button.equals("add")) {
      return add(visit, visit.request().field("more"));
    }
    int dash = button.indexOf('-');
    int index = dash < 0 ? -1 : Ticked.number(button.substring(dash + 1), 0, steps.size() - 1, -1);
    if (index < 0) {
      return this;
    }
    return switch (button.substring(0, dash)) {
      case "up" -> swapped(index, index - 1);
      case "down" -> swapped(index, index + 1);
      case "remove" -> without(index);
      default -> this;
    };
  }

  private OwnRoutine swapped(int one, int other) {
    if (other < 0 || other >= steps.size()) {
      return this;
    }
    List<Step> moved = new ArrayList<>(steps);
    Collections.swap(moved, one, other);
    return new OwnRoutine(id, title, moved);
  }

  private OwnRoutine without(int index) {
    List<Step> fewer = new ArrayList<>(steps);
    fewer.remove(index);
    return new OwnRoutine(id, title, fewer);
  }

  /** What keeps it from being saved, one sentence; empty when nothing does. */
  String problem() {
    if (steps.isEmpty()) {
      return "Add at least one point.";
    }
    return title.isEmpty() ? "Give your routine a name." : "";
  }
}
