package ashi.atlas;

import ashi.words.Term;

/** A part of the body a person can point to. */
public enum Area implements Term {
  HEAD,
  NECK,
  UPPER_BACK,
  LOWER_BACK,
  HIP,
  THIGH,
  KNEE,
  CALF,
  FOOT,
  ARM,
  HAND,
  FRONT;

  @Override
  public String key() {
    return "term.area." + name();
  }
}
