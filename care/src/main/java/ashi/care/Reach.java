package ashi.care;

import ashi.atlas.Area;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What presses a point best, in a position, with what is at hand. */
public final class Reach {
  /** Who ticks a thing wants it used; the mat comes late, for it presses more than the point. */
  private static final List<Tool> USUAL =
      List.of(Tool.BALL, Tool.CANE, Tool.ROLLER, Tool.HELPER, Tool.MAT, Tool.HANDS);

  /**
   * What is held in hands, and so can press lightly, the best feeling first. A ball, a roller or a
   * mat bears the weight of what lies on it or leans against it, and weight is never light.
   */
  private static final List<Tool> LIGHT = List.of(Tool.HANDS, Tool.HELPER, Tool.CANE);

  /**
   * Of the neck, what lies behind: below the skull and beside the spine. At its sides and in front
   * the arteries of the brain run.
   */
  private static final Set<String> BEHIND_NECK = Set.of("BL10", "GB20", "EX-HN15");

  /** Of the head, what lies below the ear and at the edge of the jaw, next to those arteries. */
  private static final Set<String> NEXT_TO_THROAT = Set.of("TE17", "ST5");

  private Reach() {}

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
    boolean leanedOn = tool == Tool.BALL || tool == Tool.ROLLER || tool == Tool.MAT;
    boolean moving = usual == Technique.CIRCLE || usual == Technique.KNEAD;
    return leanedOn && moving ? Technique.HOLD : usual;
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
    return area == Area.HEAD || area == Area.NECK || area == Area.LOWER_BACK;
  }

  /** Whether it is on the back or hip, where one cannot see it and arms tire. */
  public static boolean isBehind(Area area) {
    return area == Area.LOWER_BACK || area == Area.UPPER_BACK || area == Area.HIP;
  }
}
