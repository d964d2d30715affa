package ashi.body.building.importing;

import ashi.body.Vec;
import ashi.body.building.importing.MakeHumanPackage.Bone;
import ashi.body.building.posing.Motion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lowers the arms, turns the palms forward and closes the legs, bending the skin with its bones.
 */
final class RestPose {
  /** From straight down, in degrees. */
  private static final double ARM = 23;

  private static final double SHOULDER_SHARE = 0.15;
  private static final double LEG = 4.5;
  private static final double PALM = 105;
  private static final double ELBOW = 26;

  private final Map<String, Bone> bones;
  private final List<Map<String, Double>> weights;

  RestPose(Map<String, Bone> bones, List<Map<String, Double>> weights) {
    this.bones = bones;
    this.weights = weights;
  }

  /** Where each bone starts in the posed body. */
  Map<String, Vec> joints(double[] vertices) {
    Map<String, Vec> joints = new LinkedHashMap<>();
    motions(vertices)
        .forEach((name, motion) -> joints.put(name, motion.apply(bone(name).start(vertices))));
    return joints;
  }

  private Map<String, Motion> motions(double[] vertices) {
    Map<String, Motion> motions = new LinkedHashMap<>();
    bones.forEach(
        (name, bone) -> {
          Motion parent = motions.getOrDefault(bone.parent(), Motion.NONE);
          motions.put(name, parent.after(own(name, bone, vertices)));
        });
    return motions;
  }

  /** The skin of the posed body. */
  double[] skin(double[] vertices) {
    Map<String, Motion> motions = motions(vertices);
    double[] skin = new double[3 * weights.size()];
    for (int vertex = 0; vertex < weights.size(); vertex++) {
      Vec place = new Vec(vertices[3 * vertex], vertices[3 * vertex + 1], vertices[3 * vertex + 2]);
      Vec sum = new Vec(0, 0, 0);
      double total = 0;
      for (Map.Entry<String, Double> weight : weights.get(vertex).entrySet()) {
        sum =
            sum.plus(
                Objects.requireNonNull(motions.get(weight.getKey()))
                    .apply(place)
                    .times(weight.getValue()));
        total += weight.getValue();
      }
      Vec moved = sum.times(1 / total);
      skin[3 * vertex] = moved.x();
      skin[3 * vertex + 1] = moved.y();
      skin[3 * vertex + 2] = moved.z();
    }
    return skin;
  }

  private Motion own(String name, Bone bone, double[] vertices) {
    int side = name.endsWith(".L") ? 1 : -1;
    String stem =
        name.endsWith(".L") || name.endsWith(".R") ? name.substring(0, name.length() - 2) : "";
    Vec start = bone.start(vertices);
    Vec along = bone.end(vertices).minus(start);
    return switch (stem) {
      case "shoulder01" ->
          Motion.turn(start, Vec.FORWARD, -side * SHOULDER_SHARE * lowering(name, vertices));
      case "upperarm01" ->
          Motion.turn(start, Vec.FORWARD, -side * (1 - SHOULDER_SHARE) * lowering(name, vertices));
      case "upperarm02" -> Motion.turn(start, along, -side * PALM * 0.1);
      case "lowerarm01" ->
          straightening(name, vertices).after(Motion.turn(start, along, -side * PALM * 0.4));
      case "lowerarm02" -> Motion.turn(start, along, -side * PALM * 0.5);
      case "upperleg01" -> Motion.turn(start, Vec.FORWARD, -side * LEG);
      case "foot" -> Motion.turn(start, Vec.FORWARD, side * LEG);
      default -> Motion.NONE;
    };
  }

  private Motion straightening(String name, double[] vertices) {
    String side = name.substring(name.length() - 2);
    Bone upper = bone("upperarm02" + side);
    Bone lower = bone(name);
    Vec elbow = lower.start(vertices);
    Vec upperArm = elbow.minus(upper.start(vertices));
    Vec lowerArm = bone("lowerarm02" + side).end(vertices).minus(elbow);
    return Motion.turn(elbow, upperArm.cross(lowerArm), -ELBOW);
  }

  private Bone bone(String name) {
    return Objects.requireNonNull(bones.get(name), name);
  }

  /** How far the arm has to come down, in degrees. */
  private double lowering(String name, double[] vertices) {
    String side = name.substring(name.length() - 2);
    Vec shoulder = bone("upperarm01" + side).start(vertices);
    Vec arm = bone("upperarm02" + side).end(vertices).minus(shoulder);
    return Math.toDegrees(Math.atan2(Math.abs(arm.x()), -arm.y())) - ARM;
  }
}
