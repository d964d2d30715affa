package ashi.body.building.posing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a body is held.
 *
 * @param lie which side is down
 * @param tilt degrees by which the body is turned forward before, about the axis from hip to hip
 * @param roll degrees by which it is turned to its left before that, about its own upward axis
 * @param give how far what it lies on and its own flesh give way, in millimetres
 * @param left angles of the left side and the middle, in degrees; what is missing is 0
 * @param right angles of the right side
 * @param levels what is brought to rest by turning a joint
 * @param seated bones whose lowest place lies on a seat; none where there is no seat
 */
public record Pose(
    String name,
    Lie lie,
    double tilt,
    double roll,
    double give,
    Map<Movement, Double> left,
    Map<Movement, Double> right,
    List<Level> levels,
    List<String> seated) {

  public enum Lie {
    UPRIGHT,
    FACE_UP,
    FACE_DOWN,
    /** On the right side. */
    ON_SIDE
  }

  /** What a level turns: a movement of one or both sides, or the whole body. */
  enum Side {
    LEFT,
    RIGHT,
    BOTH,
    WHOLE
  }

  /**
   * Turns a joint until the lowest places of two parts are equally high.
   *
   * @param part a bone, without what hangs on it
   * @param other the part it is compared with
   * @param movement that is turned; not looked at where the whole body is tilted
   * @param above how much higher the first part is to be, in millimetres
   */
  record Level(String part, String other, Movement movement, Side side, double above) {}

  /** How far flesh gives way on a hard floor. */
  static final double FLESH = 6;

  double angle(Movement movement, boolean leftSide) {
    return (leftSide || !movement.paired() ? left : right).getOrDefault(movement, 0.0);
  }

  Pose facing(double newTilt, double newRoll) {
    return new Pose(name, lie, newTilt, newRoll, give, left, right, levels, seated);
  }

  Pose giving(double newGive) {
    return new Pose(name, lie, tilt, roll, newGive, left, right, levels, seated);
  }

  Pose with(Map<Movement, Double> newLeft, Map<Movement, Double> newRight) {
    return new Pose(name, lie, tilt, roll, give, newLeft, newRight, levels, seated);
  }

  Pose and(Level level) {
    List<Level> more = new ArrayList<>(levels);
    more.add(level);
    return new Pose(name, lie, tilt, roll, give, left, right, more, seated);
  }

  Pose on(List<String> bones) {
    return new Pose(name, lie, tilt, roll, give, left, right, levels, bones);
  }

  Pose turned(Level level, double degrees) {
    if (level.side() == Side.WHOLE) {
      return facing(degrees, roll);
    }
    Map<Movement, Double> newLeft = changed(left, level, degrees, Side.RIGHT);
    Map<Movement, Double> newRight = changed(right, level, degrees, Side.LEFT);
    return with(newLeft, newRight);
  }

  private static Map<Movement, Double> changed(
      Map<Movement, Double> angles, Level level, double degrees, Side not) {
    Map<Movement, Double> copy = new EnumMap<>(Movement.class);
    copy.putAll(angles);
    if (level.side() != not) {
      copy.put(level.movement(), degrees);
    }
    return copy;
  }
}
