package ashi.body.locating;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A line along a limb, in words, and the landmarks it runs through. */
enum Course {
  BACK_OF_LEG(
      "back of the leg",
      "popliteal-crease",
      "calf-middle",
      "calf-bellies-end",
      "achilles-upper",
      "achilles-tendon"),
  BACK_OF_THIGH("back of the thigh", "gluteal-fold", "thigh-back-middle", "popliteal-crease"),
  SIDE_OF_THIGH("side of the thigh", "greater-trochanter", "thigh-side-middle", "thigh-side-lower"),
  FRONT_OF_FIBULA(
      "front of the fibula", "fibula-front-upper", "fibula-front-middle", "fibula-front-lower"),
  BEHIND_SHINBONE(
      "behind the shin bone", "medial-tibial-condyle", "tibia-behind-middle", "tibia-behind-lower"),
  BESIDE_SHINBONE("beside the shin bone", "outer-knee-eye", "shin-beside-middle", "front-of-ankle"),
  INNER_FOREARM("middle of the inner forearm", "wrist-crease", "elbow-crease"),
  BACK_OF_FOREARM("middle of the back of the forearm", "back-of-wrist-crease", "back-of-elbow"),
  THUMB_SIDE_OF_FOREARM("thumb side of the forearm", "thumb-side-of-wrist", "thumb-side-of-elbow");

  private final String words;
  private final List<String> landmarks;

  Course(String words, String... landmarks) {
    this.words = words;
    this.landmarks = List.of(landmarks);
  }

  /** As a sentence says it, e.g. "on the back of the leg". */
  String phrase() {
    return words.startsWith("be") ? words : "on the " + words;
  }

  List<String> landmarks() {
    return landmarks;
  }

  static Optional<Course> called(String words) {
    return Arrays.stream(values()).filter(c -> c.words.equals(words)).findFirst();
  }
}
