package ashi.care;

import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
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

  public SafetyFilter(Atlas atlas) {
    this(atlas, Rested.NONE);
  }

  /**
   * @param rested left out too
   */
  public SafetyFilter(Atlas atlas, Rested rested) {
    this.atlas = atlas;
    this.rested = rested;
  }

  /** Whether cautions take a point out, however it is pressed. */
  public static boolean leavesOut(Point point, Set<Caution> cautions) {
    return Caveat.of(point, cautions) == Caveat.OUT;
  }

  /** What cautions mean for a point, one sentence; empty when nothing. */
  public static String meaning(Point point, Set<Caution> cautions) {
    return switch (Caveat.of(point, cautions)) {
      case NONE -> "";
      case LIGHT -> Caveat.whyLight(point, cautions);
      case OUT -> Caveat.whyOut(point, cautions);
    };
  }

  /** The routine as it may be pressed. A point that the atlas does not know is left out. */
  public Plan filter(Routine routine, Set<Caution> cautions) {
    Set<Tool> tools = routine.steps().stream().map(Step::tool).collect(Collectors.toSet());
    List<Step> steps = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    List<Softened> softened = new ArrayList<>();
    for (Step step : routine.steps()) {
      Optional<Point> known = atlas.point(step.code());
      if (known.isEmpty()) {
        leftOut.add(
            new LeftOut(step.code(), step.code() + " is left out: Ashi does not know this point."));
        continue;
      }
      Point point = known.get();
      if (rested.rests(point)) {
        addOnce(leftOut, new LeftOut(point.code(), rested.why(point)));
        continue;
      }
      switch (Caveat.of(point, cautions)) {
        case NONE -> steps.add(step);
        case LIGHT -> {
          Optional<Step> light = light(step, point, tools);
          if (light.isPresent()) {
            steps.add(light.get());
            addOnce(softened, new Softened(point.code(), Caveat.whyLight(point, cautions)));
          } else {
            addOnce(leftOut, new LeftOut(point.code(), Caveat.whyTooHard(point, step.tool())));
          }
        }
        case OUT -> addOnce(leftOut, new LeftOut(point.code(), Caveat.whyOut(point, cautions)));
      }
    }
    return new Plan(new Routine(routine.id(), routine.title(), steps), leftOut, softened);
  }

  /**
   * As it was, if it is in hands; else with what is, in that position or in another one of a place
   * for it.
   *
   * @param tools that the routine takes
   */
  private static Optional<Step> light(Step step, Point point, Set<Tool> tools) {
    Set<Tool> own = Set.of(step.tool());
    if (Reach.tools(point, step.position(), own, true).contains(step.tool())) {
      return Optional.of(light(step, step.position(), step.tool()));
    }
    for (Position position : near(step.position())) {
      Optional<Tool> tool = Reach.tool(point, position, tools, true);
      if (tool.isPresent()) {
        return Optional.of(light(step, position, tool.get()));
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

  private static Step light(Step step, Position position, Tool tool) {
    return new Step(
        step.code(),
        position,
        tool,
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
