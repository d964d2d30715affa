package ashi.care;

import ashi.atlas.Area;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What presses a point best, in a position, with what is at hand. */
public final class Reach {
  private static final List<Tool> USUAL =
      Stream.of(Tool.values()).sorted(Comparator.comparingInt(Reach::rank)).toList();

  private static final List<Tool> LIGHT =
      Stream.of(Tool.values())
          .filter(tool -> !bearsWeight(tool))
          .sorted(Comparator.comparingInt(tool -> -rank(tool)))
          .toList();

  /**
   * Of the neck, what lies behind: below the skull and beside the spine. At its sides and in front
   * the arteries of the brain run.
   */
  private static final Set<String> BEHIND_NECK = Set.of("BL10", "GB20", "EX-HN15");

  /** Of the head, what lies below the ear and at the edge of the jaw, next to those arteries. */
  private static final Set<String> NEXT_TO_THROAT = Set.of("TE17", "ST5");

  private Reach() {}

  /**
   * The lower, the sooner it is taken: who ticks a thing wants it used, and the mat presses more
   * than the point. Where pressure must be light it is the other way round, the best feeling first.
   */
  private static int rank(Tool tool) {
    return switch (tool) {
      case BALL -> 1;
      case CANE -> 2;
      case ROLLER -> 3;
      case HELPER -> 4;
      case MAT -> 5;
      case HANDS -> 6;
    };
  }

  /**
   * Whether it bears the weight of what lies on it or leans against it, which is never light. What
   * is held in hands can press lightly.
   */
  public static boolean bearsWeight(Tool tool) {
    return switch (tool) {
      case BALL, ROLLER, MAT -> true;
      case HANDS, CANE, HELPER -> false;
    };
  }

  /**
   * The tools to press with, the best first; hands are always at hand.
   *
   * @param light whether the point may only be pressed lightly
   * @return empty when the point cannot be reached so
   */
  public static List<Tool> tools(Point point, Position position, Set<Tool> atHand, boolean light) {
    Set<Tool> fitting = point.reach().getOrDefault(position, Set.of());
    List<Tool> tools = new ArrayList<>();
    for (Tool tool : light ? LIGHT : USUAL) {
      if (fitting.contains(tool) && (tool == Tool.HANDS || atHand.contains(tool))) {
        tools.add(tool);
      }
    }
    return tools;
  }

  /** The best of {@link #tools}; empty when the point cannot be reached so. */
  public static Optional<Tool> tool(
      Point point, Position position, Set<Tool> atHand, boolean light) {
    return tools(point, position, atHand, light).stream().findFirst();
  }

  /**
   * Whether a point can be pressed in any position of a place.
   *
   * @param light whether only lightly
   */
  public static boolean isAt(Point point, Place place, Set<Tool> atHand, boolean light) {
    return place.positions().stream()
        .anyMatch(position -> tool(point, position, atHand, light).isPresent());
  }

  /**
   * What is done with that tool. What one leans on is held still: so it stays on the spot and asks
   * no strength. That is a choice: rolling was found to help as well (Aboodarda 2015).
   */
  public static Technique technique(Technique usual, Tool tool) {
    return switch (usual) {
      case CIRCLE, KNEAD -> bearsWeight(tool) ? Technique.HOLD : usual;
      case HOLD, DEEP, GENTLE -> usual;
    };
  }

  /**
   * Whether left and right of a paired point can be pressed together: with two hands where both are
   * near the midline, or by what lies across the back. Never at the sides or the front of the neck.
   */
  public static boolean bothAtOnce(Point point, Position position, Tool tool) {
    return switch (tool) {
      case HANDS, HELPER ->
          position != Position.SIDE && isNearMidline(point.area()) && !isBesideThroat(point);
      case ROLLER, MAT -> isBehind(point.area());
      case BALL, CANE -> false;
    };
  }

  /** E.g. "on your side with a ball". */
  public static String words(Position position, Tool tool, Words words) {
    return words.say("reach.way", position.name(), with(tool, words));
  }

  /** E.g. "with a ball". */
  public static String with(Tool tool, Words words) {
    return words.say("reach.with", tool.name());
  }

  private static boolean isBesideThroat(Point point) {
    return point.area() == Area.NECK
        ? !BEHIND_NECK.contains(point.code())
        : NEXT_TO_THROAT.contains(point.code());
  }

  private static boolean isNearMidline(Area area) {
    return switch (area) {
      case HEAD, NECK, LOWER_BACK -> true;
      case UPPER_BACK, HIP, THIGH, KNEE, CALF, FOOT, ARM, HAND, FRONT -> false;
    };
  }

  /** Whether it is on the back or hip, where one cannot see it and arms tire. */
  public static boolean isBehind(Area area) {
    return switch (area) {
      case UPPER_BACK, LOWER_BACK, HIP -> true;
      case HEAD, NECK, THIGH, KNEE, CALF, FOOT, ARM, HAND, FRONT -> false;
    };
  }
}
