package ashi.body.building.posing;

import ashi.body.building.posing.Pose.Level;
import ashi.body.building.posing.Pose.Lie;
import ashi.body.building.posing.Pose.Side;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code poses.txt}; how to write it is said there. */
public final class PoseSet {
  private PoseSet() {}

  /**
   * The poses by their names.
   *
   * @throws IllegalArgumentException when a line cannot be read or a joint cannot turn so far; it
   *     says which
   */
  public static Map<String, Pose> read(String text) {
    Map<String, Pose> poses = new LinkedHashMap<>();
    Pose pose = null;
    int number = 0;
    for (String raw : text.split("\n")) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        if (line.startsWith("pose ")) {
          pose = start(line.substring("pose ".length()));
          if (poses.containsKey(pose.name())) {
            throw new IllegalArgumentException("There is a pose " + pose.name() + " already.");
          }
        } else if (pose == null) {
          throw new IllegalArgumentException("Say first which pose this is of.");
        } else {
          pose = with(pose, line.split(" +"));
        }
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            "poses.txt:" + number + ": " + line + ": " + e.getMessage(), e);
      }
      poses.put(pose.name(), pose);
    }
    return poses;
  }

  private static Pose start(String words) {
    String[] parts = words.split(", *");
    return new Pose(
        parts[0],
        Lie.valueOf(parts[1].toUpperCase(Locale.ROOT).replace(' ', '_')),
        0,
        0,
        Pose.FLESH,
        Map.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  private static Pose with(Pose pose, String[] words) {
    if (words[0].equals("level")) {
      return leveled(pose, words);
    }
    if (words[0].equals("seat")) {
      return pose.on(List.of(words).subList(2, words.length));
    }
    double number = Double.parseDouble(words[words.length - 1]);
    if (words[0].equals("tilt")) {
      return pose.facing(number, pose.roll());
    }
    if (words[0].equals("give")) {
      return pose.giving(number);
    }
    if (words[0].equals("roll")) {
      return pose.facing(pose.tilt(), number);
    }
    Side side = side(words[0]);
    Movement movement = movement(words, side == Side.BOTH ? 0 : 1, words.length - 1);
    if (number < movement.least() || number > movement.most()) {
      throw new IllegalArgumentException(
          "People can turn so from " + movement.least() + " to " + movement.most() + " degrees.");
    }
    if (side != Side.BOTH && !movement.paired()) {
      throw new IllegalArgumentException("There is no left or right of it.");
    }
    Map<Movement, Double> left = new EnumMap<>(Movement.class);
    left.putAll(pose.left());
    Map<Movement, Double> right = new EnumMap<>(Movement.class);
    right.putAll(pose.right());
    if (side != Side.RIGHT) {
      left.put(movement, number);
    }
    if (side != Side.LEFT) {
      right.put(movement, number);
    }
    return pose.with(left, right);
  }

  /** {@code level foot.L with spine02 by left hip flexion}, or {@code by tilt}. */
  private static Pose leveled(Pose pose, String[] words) {
    boolean whole = words[5].equals("tilt");
    Side side = whole ? Side.WHOLE : side(words[5]);
    int end = words.length;
    double above = 0;
    if (words[end - 2].equals("above")) {
      above = Double.parseDouble(words[end - 1]);
      end -= 2;
    }
    Movement movement =
        whole ? Movement.BACK_FLEXION : movement(words, side == Side.BOTH ? 5 : 6, end);
    return pose.and(new Level(words[1], words[3], movement, side, above));
  }

  private static Side side(String word) {
    return switch (word) {
      case "left" -> Side.LEFT;
      case "right" -> Side.RIGHT;
      default -> Side.BOTH;
    };
  }

  private static Movement movement(String[] words, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      name.append(i == from ? "" : "_").append(words[i].toUpperCase(Locale.ROOT));
    }
    return Movement.valueOf(name.toString());
  }
}
