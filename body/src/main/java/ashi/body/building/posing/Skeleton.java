package ashi.body.building.posing;

import ashi.body.Vec;
import ashi.body.building.posing.Rig.Bone;

/** Turns the joints of a rig as a pose says. */
final class Skeleton {
  /** Of an arm's lifting, what the shoulder girdle does. */
  private static final double GIRDLE = 0.25;

  /** How far from the body the arms of the rig rest, in degrees. */
  private static final double RESTING_ARM = 23;

  private final Rig rig;

  Skeleton(Rig rig) {
    this.rig = rig;
  }

  /** How each bone moves from where the rig has it; the hips stay. */
  Motion[] motions(Pose pose) {
    Motion[] motions = new Motion[rig.bones().size()];
    Motion root = root(pose);
    for (int i = 0; i < motions.length; i++) {
      Bone bone = rig.bones().get(i);
      Motion parent = bone.parent() < 0 ? root : motions[bone.parent()];
      motions[i] = parent.after(own(bone, pose));
    }
    return motions;
  }

  private Motion root(Pose pose) {
    Vec centre = start("root");
    Motion lying =
        switch (pose.lie()) {
          case UPRIGHT -> Motion.NONE;
          case FACE_UP -> Motion.turn(centre, Vec.LEFT, -90);
          case FACE_DOWN -> Motion.turn(centre, Vec.LEFT, 90);
          case ON_SIDE -> Motion.turn(centre, Vec.FORWARD, 90);
        };
    return lying
        .after(Motion.turn(centre, Vec.LEFT, pose.tilt()))
        .after(Motion.turn(centre, Vec.UP, pose.roll()));
  }

  private Motion own(Bone bone, Pose pose) {
    Vec at = bone.start();
    String side = bone.left() ? ".L" : ".R";
    int sign = bone.left() ? 1 : -1;
    boolean left = bone.left();
    return switch (bone.stem()) {
      case "spine05", "spine04" -> trunk(at, pose, 0.3, 0.2);
      case "spine03" -> trunk(at, pose, 0.2, 0.2);
      case "spine02", "spine01" -> trunk(at, pose, 0.1, 0.2);
      case "neck01", "neck02", "neck03" -> neck(at, pose, 0.24);
      case "head" -> neck(at, pose, 0.28);
      case "clavicle" ->
          Motion.turn(at, Vec.FORWARD, sign * pose.angle(Movement.SHOULDER_RAISE, left));
      case "shoulder01" -> arm(at, pose, left, GIRDLE);
      case "upperarm01" ->
          arm(at, pose, left, 1 - GIRDLE)
              .after(
                  along(
                      at,
                      start("lowerarm01" + side),
                      sign * 0.4 * pose.angle(Movement.SHOULDER_ROTATION, left)));
      case "upperarm02" ->
          along(
              at,
              start("lowerarm01" + side),
              sign * 0.6 * pose.angle(Movement.SHOULDER_ROTATION, left));
      case "lowerarm01" ->
          towardPalm(at, start("wrist" + side), pose.angle(Movement.ELBOW_FLEXION, left))
              .after(
                  along(
                      at,
                      start("wrist" + side),
                      sign * 0.4 * pose.angle(Movement.FOREARM_PRONATION, left)));
      case "lowerarm02" ->
          along(
              at, start("wrist" + side), sign * 0.6 * pose.angle(Movement.FOREARM_PRONATION, left));
      case "wrist" ->
          towardPalm(at, start("finger3-1" + side), pose.angle(Movement.WRIST_FLEXION, left));
      case "upperleg01" ->
          leg(at, pose, left)
              .after(
                  along(
                      at,
                      start("lowerleg01" + side),
                      sign * 0.5 * pose.angle(Movement.HIP_ROTATION, left)));
      case "upperleg02" ->
          along(
              at, start("lowerleg01" + side), sign * 0.5 * pose.angle(Movement.HIP_ROTATION, left));
      case "lowerleg01" -> Motion.turn(at, Vec.LEFT, pose.angle(Movement.KNEE_FLEXION, left));
      case "foot" -> Motion.turn(at, Vec.LEFT, -pose.angle(Movement.ANKLE_FLEXION, left));
      case "toes" -> Motion.turn(at, Vec.LEFT, -pose.angle(Movement.TOE_EXTENSION, left));
      default -> bone.stem().startsWith("finger") ? finger(bone, pose) : Motion.NONE;
    };
  }

  private static Motion trunk(Vec at, Pose pose, double bending, double turning) {
    return Motion.turn(at, Vec.UP, turning * pose.angle(Movement.BACK_TWIST, true))
        .after(Motion.turn(at, Vec.FORWARD, -bending * pose.angle(Movement.BACK_BEND, true)))
        .after(Motion.turn(at, Vec.LEFT, bending * pose.angle(Movement.BACK_FLEXION, true)));
  }

  private static Motion neck(Vec at, Pose pose, double share) {
    return Motion.turn(at, Vec.UP, share * pose.angle(Movement.NECK_TWIST, true))
        .after(Motion.turn(at, Vec.FORWARD, -share * pose.angle(Movement.NECK_BEND, true)))
        .after(Motion.turn(at, Vec.LEFT, share * pose.angle(Movement.NECK_FLEXION, true)));
  }

  private static Motion leg(Vec at, Pose pose, boolean left) {
    int sign = left ? 1 : -1;
    return Motion.turn(at, Vec.LEFT, -pose.angle(Movement.HIP_FLEXION, left))
        .after(Motion.turn(at, Vec.FORWARD, sign * pose.angle(Movement.HIP_ABDUCTION, left)));
  }

  /** A share of the turn that lifts the arm, about the same axis. */
  private static Motion arm(Vec at, Pose pose, boolean left, double share) {
    int sign = left ? 1 : -1;
    Vec none = new Vec(0, 0, 0);
    Motion whole =
        Motion.turn(none, Vec.LEFT, -pose.angle(Movement.SHOULDER_FLEXION, left))
            .after(
                Motion.turn(
                    none,
                    Vec.FORWARD,
                    sign * (pose.angle(Movement.SHOULDER_ABDUCTION, left) - RESTING_ARM)));
    double cos = (whole.x().x() + whole.y().y() + whole.z().z() - 1) / 2;
    double degrees = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cos))));
    Vec axis =
        new Vec(
            whole.z().y() - whole.y().z(),
            whole.x().z() - whole.z().x(),
            whole.y().x() - whole.x().y());
    return axis.length() == 0 ? Motion.NONE : Motion.turn(at, axis, share * degrees);
  }

  private static Motion along(Vec at, Vec end, double degrees) {
    return Motion.turn(at, end.minus(at), degrees);
  }

  /** At rest the palms look forward. */
  private static Motion towardPalm(Vec at, Vec end, double degrees) {
    return Motion.turn(at, end.minus(at).cross(Vec.FORWARD), degrees);
  }

  private Motion finger(Bone bone, Pose pose) {
    String name = bone.name();
    double bend = pose.angle(Movement.FINGER_FLEXION, bone.left());
    double share = name.charAt(6) == '1' ? 0.35 : name.charAt(8) == '3' ? 0.6 : 0.9;
    String side = bone.left() ? ".L" : ".R";
    Vec end =
        name.charAt(8) == '3'
            ? bone.start().plus(bone.start().minus(start(name.substring(0, 8) + "2" + side)))
            : start(name.substring(0, 8) + (char) (name.charAt(8) + 1) + side);
    return towardPalm(bone.start(), end, share * bend);
  }

  private Vec start(String bone) {
    return rig.bones().get(rig.number(bone)).start();
  }
}
