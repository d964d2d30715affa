package ashi.care.safety;

import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.LeftOut;
import ashi.care.Plan;
import ashi.care.Reach;
import ashi.care.Routine;
import ashi.care.Softened;
import ashi.care.Step;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out of a routine what a person should not press, and softens what should be pressed
 * lightly. It treats chosen, ready and own routines alike.
 */
public final class SafetyFilter {
  /** The most pressure a softened point gets, on the 0 to 10 scale. */
  public static final int LIGHT_PRESSURE = 3;

  /** The longest a softened point is pressed, in seconds, in one round. */
  public static final int LIGHT_SECONDS = 45;

  private final Atlas atlas;
  private final Rested rested;
  private final Words words;

  public SafetyFilter(Atlas atlas, Words words) {
    this(atlas, Rested.NONE, words);
  }

  /**
   * @param rested left out too
   */
  public SafetyFilter(Atlas atlas, Rested rested, Words words) {
    this.atlas = atlas;
    this.rested = rested;
    this.words = words;
  }

  /** Whether cautions take a point out, however it is pressed. */
  public static boolean leavesOut(Point point, Set<Caution> cautions) {
    return Caveat.of(point, cautions) == Caveat.OUT;
  }

  /** What cautions mean for a point, one sentence; empty when nothing. */
  public static String meaning(Point point, Set<Caution> cautions, Words words) {
    return switch (Caveat.of(point, cautions)) {
      case NONE -> "";
      case LIGHT -> Caveat.whyLight(point, cautions, words);
      case OUT -> Caveat.whyOut(point, cautions, words);
    };
  }

  /**
   * The routine as it may be pressed. What no page of Ashi would let a person choose, and a backup
   * may hold, becomes what may be chosen: another way to reach a point, a shorter press, fewer
   * rounds and points. A point that the atlas does not know is left out.
   */
  public Plan filter(Routine routine, Set<Caution> cautions) {
    Set<Tool> tools = routine.steps().stream().map(Step::tool).collect(Collectors.toSet());
    Contact contact = new Contact(atlas, cautions, rested);
    List<Step> steps = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    List<Softened> softened = new ArrayList<>();
    int seen = 0;
    for (Step step : routine.steps()) {
      Optional<Point> known = atlas.point(step.code());
      if (known.isEmpty()) {
        addOnce(leftOut, new LeftOut(step.code(), words.say("safety.unknown", step.code())));
        continue;
      }
      Point point = known.get();
      if (++seen > Step.MOST) {
        leftOut.add(new LeftOut(point.code(), words.say("safety.many", point.title(), Step.MOST)));
        break;
      }
      Caveat caveat = Caveat.of(point, cautions);
      if (rested.hurts(point) || (caveat != Caveat.OUT && rested.isNotToday(point))) {
        addOnce(leftOut, new LeftOut(point.code(), rested.why(point, words)));
        continue;
      }
      Optional<Step> offered = caveat == Caveat.OUT ? Optional.empty() : offered(step, point);
      if (offered.isEmpty()) {
        String why =
            caveat == Caveat.OUT
                ? Caveat.whyOut(point, cautions, words)
                : words.say("safety.unreached", point.title());
        addOnce(leftOut, new LeftOut(point.code(), why));
        continue;
      }
      boolean light = caveat == Caveat.LIGHT;
      Optional<Step> safe = safe(offered.get(), point, tools, light, contact);
      if (safe.isEmpty()) {
        Tool tool = offered.get().tool();
        addOnce(
            leftOut,
            new LeftOut(
                point.code(),
                light
                    ? Caveat.whyTooHard(point, tool, words)
                    : Caveat.whyTooWide(point, tool, words)));
        continue;
      }
      steps.add(light ? lightly(safe.get()) : safe.get());
      if (light) {
        addOnce(softened, new Softened(point.code(), Caveat.whyLight(point, cautions, words)));
      }
    }
    return new Plan(new Routine(routine.id(), routine.title(), steps), leftOut, softened);
  }

  /**
   * A step as a page of Ashi would offer it: as it was, if the point can be reached so, else with
   * the same tool or, where that does not reach it, the hands in a position near to it, else in
   * any; what is leaned on held still.
   *
   * @return empty where there is no way to reach the point
   */
  private static Optional<Step> offered(Step step, Point point) {
    Set<Position> positions = near(step.position());
    positions.addAll(List.of(Position.values()));
    for (Set<Tool> tools : List.of(Set.of(step.tool()), Set.of(Tool.values()))) {
      for (Position position : positions) {
        Optional<Tool> tool = Reach.tool(point, position, tools, false);
        if (tool.isPresent()) {
          return Optional.of(dosed(step, point, position, tool.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Step dosed(Step step, Point point, Position position, Tool tool) {
    return new Step(
        step.code(),
        position,
        tool,
        step.side(),
        Reach.technique(step.technique(), tool),
        Math.max(Step.LEAST_SECONDS, Math.min(step.seconds(), Step.MOST_SECONDS)),
        Math.max(1, Math.min(step.rounds(), Step.MOST_ROUNDS)),
        Math.min(step.pressure(), point.dose().pressure()),
        step.why());
  }

  /**
   * As it was, if that is safe; else with what the routine takes, in that position or in another
   * one of a place for it.
   *
   * @param tools that the routine takes
   * @param light whether the point may only be pressed lightly
   */
  private static Optional<Step> safe(
      Step step, Point point, Set<Tool> tools, boolean light, Contact contact) {
    Set<Tool> own = contact.safe(point, Set.of(step.tool()));
    if (Reach.tools(point, step.position(), own, light).contains(step.tool())) {
      return Optional.of(step);
    }
    for (Position position : near(step.position())) {
      Optional<Tool> tool = Reach.tool(point, position, contact.safe(point, tools), light);
      if (tool.isPresent()) {
        return Optional.of(dosed(step, point, position, tool.get()));
      }
    }
    return Optional.empty();
  }

  /** A position, then those that can be taken where it can. */
  private static Set<Position> near(Position position) {
    Set<Position> near = new LinkedHashSet<>(Set.of(position));
    for (Place place : Place.values()) {
      if (place.positions().contains(position)) {
        near.addAll(place.positions());
      }
    }
    return near;
  }

  private static Step lightly(Step step) {
    return new Step(
        step.code(),
        step.position(),
        step.tool(),
        step.side(),
        Technique.GENTLE,
        Math.min(step.seconds(), LIGHT_SECONDS),
        1,
        Math.min(step.pressure(), LIGHT_PRESSURE),
        step.why());
  }

  private static <T> void addOnce(List<T> list, T item) {
    if (!list.contains(item)) {
      list.add(item);
    }
  }
}
