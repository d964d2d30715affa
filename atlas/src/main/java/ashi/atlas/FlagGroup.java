package ashi.atlas;

import ashi.words.Term;
import java.util.EnumSet;
import java.util.Set;

/** Red flags that belong together, because the same complaint calls for asking about them. */
public enum FlagGroup implements Term {
  /** Asked whatever it is about. */
  ALWAYS,
  BACK,
  LEG,
  HEAD,
  NECK,
  CHEST,
  BELLY,
  JOINT,
  MIND;

  /** What to ask about when this part of the body hurts or is pressed. */
  public static Set<FlagGroup> of(Area area) {
    return switch (area) {
      case HEAD -> EnumSet.of(HEAD);
      case NECK -> EnumSet.of(NECK);
      case UPPER_BACK, LOWER_BACK -> EnumSet.of(BACK);
      case HIP -> EnumSet.of(BACK, LEG);
      case THIGH, CALF -> EnumSet.of(LEG);
      case KNEE, FOOT -> EnumSet.of(LEG, JOINT);
      case ARM, HAND -> EnumSet.of(NECK, JOINT);
      case FRONT -> EnumSet.of(CHEST, BELLY);
    };
  }

  @Override
  public String key() {
    return "term.flag-group." + name();
  }
}
