package ashi.atlas;

import ashi.words.Term;

/** How a point is pressed. */
public enum Technique implements Term {
  HOLD,
  CIRCLE,
  DEEP,
  GENTLE,
  KNEAD;

  @Override
  public String key() {
    return "term.technique." + name();
  }
}
