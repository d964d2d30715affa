package ashi.body.building.posing;

import java.util.Locale;

/**
 * A way in which a joint turns, in degrees from standing upright with the arms hanging and the
 * palms forward. Limits are how far healthy adults go, moved by a hand or by what they lie on where
 * that is further: American Academy of Orthopaedic Surgeons, "Joint Motion: Method of Measuring and
 * Recording" (1965).
 */
public enum Movement {
  /** Forward. */
  BACK_FLEXION(-30, 90),
  /** To the left. */
  BACK_BEND(-35, 35),
  /** The shoulders turn to the left. */
  BACK_TWIST(-45, 45),
  NECK_FLEXION(-60, 50),
  NECK_BEND(-45, 45),
  NECK_TWIST(-80, 80),
  /** The arm forward and up. */
  SHOULDER_FLEXION(-60, 180),
  /** The arm sideways and up. */
  SHOULDER_ABDUCTION(-30, 180),
  /** The front of the arm towards the body. */
  SHOULDER_ROTATION(-90, 90),
  /** The shoulder itself up. */
  SHOULDER_RAISE(-10, 40),
  ELBOW_FLEXION(0, 150),
  /** The palm towards the body and on to the back. */
  FOREARM_PRONATION(0, 160),
  /** Towards the palm. */
  WRIST_FLEXION(-70, 80),
  FINGER_FLEXION(0, 90),
  /** The leg forward and up; beyond 120 only pressed to the chest. */
  HIP_FLEXION(-30, 140),
  /** The leg outward. */
  HIP_ABDUCTION(-30, 45),
  /** The front of the leg towards the other. */
  HIP_ROTATION(-45, 45),
  /** The heel to the buttock; beyond 135 only pressed there. */
  KNEE_FLEXION(0, 155),
  /** The toes up. */
  ANKLE_FLEXION(-50, 20),
  /** The toes up against the foot. */
  TOE_EXTENSION(-30, 70);

  private final double least;
  private final double most;

  Movement(double least, double most) {
    this.least = least;
    this.most = most;
  }

  double least() {
    return least;
  }

  double most() {
    return most;
  }

  /** Whether left and right joints turn alone. */
  boolean paired() {
    return compareTo(SHOULDER_FLEXION) >= 0;
  }

  /** In plain words, e.g. "hip flexion". */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
