package ashi.body.locating;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A line along a limb, in words, and the landmarks it runs through. */
enum Course {
  BACK_OF_LEG(
      "back of the leg",
      "on the back of the leg",
      "popliteal-crease",
      "calf-middle",
      "calf-bellies-end",
      "achilles-upper",
      "achilles-tendon"),
  BACK_OF_THIGH(
      "back of the thigh",
      "on the back of the thigh",
      "gluteal-fold",
      "thigh-back-middle",
      "popliteal-crease"),
  SIDE_OF_THIGH(
      "side of the thigh",
      "on the side of the thigh",
      "greater-trochanter",
      "thigh-side-middle",
      "thigh-side-lower"),
  FRONT_OF_FIBULA(
      "front of the fibula",
      "on the front edge of the outer leg bone",
      "fibula-front-upper",
      "fibula-front-middle",
      "fibula-front-lower"),
  BEHIND_SHINBONE(
      "behind the shin bone",
      "just behind the edge of the shin bone",
      "medial-tibial-condyle",
      "tibia-behind-middle",
      "tibia-behind-lower"),
  BESIDE_SHINBONE(
      "beside the shin bone",
      "a finger's width out from the edge of the shin bone",
      "outer-knee-eye",
      "shin-beside-middle",
      "front-of-ankle"),
  BETWEEN_THE_TENDONS(
      "between the tendons", "between the two tendons", "wrist-crease", "elbow-crease"),
  BETWEEN_THE_FOREARM_BONES(
      "between the forearm bones",
      "between the two bones of the forearm",
      "back-of-wrist-crease",
      "back-of-elbow");

  private final String term;
  private final String phrase;
  private final List<String> landmarks;

  Course(String term, String phrase, String... landmarks) {
    this.term = term;
    this.phrase = phrase;
    this.landmarks = List.of(landmarks);
  }

  /** As a sentence says it, e.g. "on the back of the leg". */
  String phrase() {
    return phrase;
  }

  List<String> landmarks() {
    return landmarks;
  }

  /**
   * @param term as it is written in a formula
   */
  static Optional<Course> called(String term) {
    return Arrays.stream(values()).filter(c -> c.term.equals(term)).findFirst();
  }
}
