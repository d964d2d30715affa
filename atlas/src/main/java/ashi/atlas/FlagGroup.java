package ashi.atlas;

/** Red flags that belong together, because the same complaint calls for asking about them. */
public enum FlagGroup {
  BACK,
  LEG,
  HEAD,
  NECK,
  CHEST,
  BELLY,
  MIND
}
