package ashi.atlas;

import ashi.words.Term;

/** How the body rests while a point is pressed. */
public enum Position implements Term {
  LYING,
  SIDE,
  SITTING,
  STANDING;

  @Override
  public String key() {
    return "term.position." + name();
  }
}
