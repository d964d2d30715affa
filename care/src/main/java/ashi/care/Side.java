package ashi.care;

import ashi.words.Term;

/** Which side hurts, or is pressed. */
public enum Side implements Term {
  LEFT,
  RIGHT,
  BOTH;

  @Override
  public String key() {
    return "term.side." + name();
  }
}
