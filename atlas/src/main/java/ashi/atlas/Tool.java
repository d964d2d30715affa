package ashi.atlas;

import ashi.words.Term;

/** What presses. {@link #HELPER} is another person's hands. */
public enum Tool implements Term {
  HANDS,
  BALL,
  CANE,
  ROLLER,
  MAT,
  HELPER;

  @Override
  public String key() {
    return "term.tool." + name();
  }
}
