package ashi.atlas;

import ashi.words.Term;

/** A part of the body a person can point to. */
public enum Area implements Term {
  HEAD("Head and face"),
  NECK("Neck"),
  UPPER_BACK("Upper back and shoulders"),
  LOWER_BACK("Lower back"),
  HIP("Hip and buttock"),
  THIGH("Thigh"),
  KNEE("Knee"),
  CALF("Calf"),
  FOOT("Foot and ankle"),
  ARM("Arm"),
  HAND("Hand and wrist"),
  FRONT("Chest and belly");

  private final String title;

  Area(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  @Override
  public String key() {
    return "term.area." + name();
  }
}
