package ashi.pages.routines;

import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Tool;
import ashi.care.Plan;
import ashi.care.Reach;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.choosing.Routines;
import ashi.care.safety.SafetyFilter;
import ashi.pages.asking.Asking;
import ashi.pages.web.Request;
import ashi.pages.web.Ticked;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An own routine while it is being put together. All of it travels in the form, so that it can be
 * changed without a script; where a journal is kept, every change is noted there as a draft.
 *
 * @param id made when it is begun, so that it is one routine however often it is saved; empty where
 *     nothing is kept
 * @param title as typed; it may be empty or too long
 */
public record OwnRoutine(String id, String title, List<Step> steps) {
  static final int MOST_STEPS = Step.MOST;
  public static final int LONGEST_TITLE = Routine.LONGEST_TITLE;
  static final List<Integer> SECONDS = List.of(30, 45, 60, 70, 75, 90, 120, 150, 180);

  /** A name tells no more points than these; it fits in {@link #LONGEST_TITLE} letters. */
  private static final int MOST_NAMED = 4;

  private static final Set<Tool> ANY_TOOL = Set.of(Tool.values());

  public OwnRoutine {
    steps = List.copyOf(steps);
  }

  /** A new one with nothing in it; without an id where nothing is kept under it. */
  static OwnRoutine fresh(Visit visit) {
    String id = visit.journal().kept() ? Routine.ownId(visit.request().now()) : "";
    return new OwnRoutine(id, "", List.of());
  }

  /** One to start from: a ready or own routine, points, or nothing. */
  static Changed begin(Visit visit) {
    Request request = visit.request();
    OwnRoutine empty = fresh(visit);
    Optional<ReadyRoutine> ready = visit.atlas().routine(request.field("from"));
    if (ready.isPresent()) {
      List<Step> steps =
          new Routines(visit.atlas(), visit.words())
              .ready(
                  ready.get(),
                  ready.get().place(),
                  ready.get().minutes(),
                  Side.BOTH,
                  Asking.last(visit).tools(),
                  Set.of())
              .routine()
              .steps();
      return new OwnRoutine(empty.id, visit.say("own.my", ready.get().title()), steps).unsaid();
    }
    Optional<Routine> own = visit.journal().ownRoutine(request.field("from"));
    if (own.isPresent()) {
      String title = visit.say("own.again", own.get().title());
      return new OwnRoutine(empty.id, title, of(visit, own.get()).steps).unsaid();
    }
    Changed changed = empty.unsaid();
    for (String code : request.all("point")) {
      Changed more = changed.routine().add(visit, code);
      changed = changed.refused() ? changed.with(more.routine()) : more;
    }
    return changed;
  }

  /**
   * A saved one, as it runs without cautions; a point that a restored backup knows and this atlas
   * does not is passed over.
   */
  static OwnRoutine of(Visit visit, Routine routine) {
    List<Step> steps =
        new SafetyFilter(visit.atlas(), visit.words()).filter(routine, Set.of()).routine().steps();
    return new OwnRoutine(routine.id(), routine.title(), steps);
  }

  /** The point with this code, if it may be pressed. */
  static Optional<Point> pressable(Visit visit, String code) {
    return visit.atlas().point(code).filter(p -> p.press() && !Reached.of(p).isEmpty());
  }

  /** As it is saved or drafted. */
  Routine routine() {
    return new Routine(id, title, steps);
  }

  boolean has(String code) {
    return steps.stream().anyMatch(step -> step.code().equals(code));
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

  /**
   * What came of a change.
   *
   * @param said about it, a sentence; empty when there is nothing to say
   * @param at the step it is about, from 0; or {@code WHOLE} or {@code ADDING}
   * @param refused whether nothing was changed, and the sentence says why
   */
  record Changed(OwnRoutine routine, String said, int at, boolean refused) {
    /** All of the routine. */
    static final int WHOLE = -1;

    /** What may be added to it. */
    static final int ADDING = -2;

    Changed with(OwnRoutine other) {
      return new Changed(other, said, at, refused);
    }

    /** Why nothing was changed; empty when something was. */
    String refusal() {
      return refused ? said : "";
    }
  }

  /** With nothing said about it. */
  Changed unsaid() {
    return new Changed(this, "", Changed.WHOLE, false);
  }

  /** With why something cannot be. */
  Changed refusing(String why) {
    return new Changed(this, why, Changed.WHOLE, true);
  }

  private Changed notAdding(String why) {
    return new Changed(this, why, Changed.ADDING, true);
  }

  /** With a point more, at the end, reached without turning over where that can be. */
  Changed add(Visit visit, String code) {
    Optional<Point> point = visit.atlas().point(code);
    Optional<Step> step = point.flatMap(p -> usual(visit, p));
    if (step.isEmpty()) {
      return notAdding(
          point.isPresent()
              ? visit.say("own.untrained", point.get().title())
              : visit.say("own.no-point", code));
    }
    Plan plan = safe(visit, List.of(step.get()));
    if (plan.isEmpty()) {
      return notAdding(plan.leftOut().get(0).reason());
    }
    if (steps.size() >= MOST_STEPS) {
      return notAdding(tooMany(visit.words()));
    }
    List<Step> more = new ArrayList<>(steps);
    more.add(withoutTurning(visit, point.get()).orElse(step.get()));
    String said = visit.say("own.added", point.get().title(), more.size());
    return new Changed(new OwnRoutine(id, title, more), said, Changed.ADDING, false);
  }

  /** Steps as the standing cautions let them be pressed on any day. */
  static Plan safe(Visit visit, List<Step> steps) {
    return new SafetyFilter(visit.atlas(), visit.words())
        .filter(new Routine("", "", steps), visit.journal().cautions());
  }

  /** How a point is pressed unless another way is chosen; empty where it is not to be pressed. */
  static Optional<Step> usual(Visit visit, Point point) {
    Routines routines = new Routines(visit.atlas(), visit.words());
    List<Place> places = new ArrayList<>(List.of(Asking.last(visit).place()));
    places.addAll(List.of(Place.values()));
    for (Set<Tool> tools : List.of(Asking.last(visit).tools(), ANY_TOOL)) {
      for (Place place : places) {
        Optional<Step> step = routines.step(point, place, Side.BOTH, tools);
        if (step.isPresent()) {
          return step;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A point in the position of the last one, and with its tool where that fits; empty where it is
   * not reached so, or not softly enough for the standing cautions.
   */
  private Optional<Step> withoutTurning(Visit visit, Point point) {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    Step last = steps.get(steps.size() - 1);
    Set<Tool> fitting = point.reach().getOrDefault(last.position(), Set.of());
    Optional<Tool> tool =
        fitting.contains(last.tool())
            ? Optional.of(last.tool())
            : Reach.tool(point, last.position(), Asking.last(visit).tools(), false);
    return tool.map(with -> step(point, new Reached(last.position(), with)))
        .filter(step -> !safe(visit, List.of(step)).isEmpty());
  }

  private static Step step(Point point, Reached reached) {
    return new Step(
        point.code(),
        reached.position(),
        reached.tool(),
        Side.BOTH,
        Reach.technique(point.dose().technique(), reached.tool()),
        point.dose().seconds(),
        point.dose().rounds(),
        point.dose().pressure(),
        "");
  }

  /**
   * After one of the small buttons: "up-2", "down-0", "remove-1" or "add-BL23".
   *
   * @param button its value; anything else changes nothing
   */
  Changed after(Visit visit, String button) {
    if (button.equals("add")) {
      return add(visit, visit.request().field("more"));
    }
    int dash = button.indexOf('-');
    String verb = button.substring(0, Math.max(dash, 0));
    String what = button.substring(dash + 1);
    if (verb.equals("add")) {
      return add(visit, what);
    }
    int index = Ticked.number(what, 0, steps.size() - 1, -1);
    if (index < 0) {
      return unsaid();
    }
    return switch (verb) {
      case "up" -> swapped(visit, index, index - 1);
      case "down" -> swapped(visit, index, index + 1);
      case "remove" -> without(visit, index);
      default -> unsaid();
    };
  }

  private Changed swapped(Visit visit, int one, int other) {
    if (other < 0 || other >= steps.size()) {
      return unsaid();
    }
    List<Step> moved = new ArrayList<>(steps);
    Collections.swap(moved, one, other);
    String said = visit.say("own.moved", steps.get(one).code(), other + 1);
    return new Changed(new OwnRoutine(id, title, moved), said, other, false);
  }

  private Changed without(Visit visit, int index) {
    List<Step> fewer = new ArrayList<>(steps);
    String code = fewer.remove(index).code();
    String said =
        visit.say("own.removed", visit.atlas().point(code).map(Point::title).orElse(code));
    return new Changed(new OwnRoutine(id, title, fewer), said, Changed.WHOLE, false);
  }

  /** What keeps it from being saved, one sentence; empty when nothing does. */
  String problem(Words words) {
    if (steps.isEmpty()) {
      return words.say("own.empty");
    }
    if (steps.size() > MOST_STEPS) {
      return tooMany(words);
    }
    if (title.length() > LONGEST_TITLE) {
      return words.say("own.too-long", title.length(), LONGEST_TITLE);
    }
    return "";
  }

  /** A name from its points, e.g. "BL23, BL40 and SI3"; empty without any. */
  String suggestedTitle(Words words) {
    List<String> names = new ArrayList<>(steps.stream().map(Step::code).toList());
    if (names.size() > MOST_NAMED) {
      int rest = names.size() - MOST_NAMED + 1;
      names.subList(MOST_NAMED - 1, names.size()).clear();
      names.add(words.say("own.more", rest));
    }
    return words.list(names);
  }

  /** Under the name it is saved by: the typed one, or the suggested one where none was typed. */
  OwnRoutine named(Words words) {
    return title.isEmpty() ? new OwnRoutine(id, suggestedTitle(words), steps) : this;
  }

  private static String tooMany(Words words) {
    return words.say("own.too-many", MOST_STEPS);
  }
}
