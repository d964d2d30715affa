package ashi.care;

import ashi.words.Term;

/** Which side hurts, or is pressed. */
public enum Side implements Term {
  LEFT("Left"),
  RIGHT("Right"),
  BOTH("Both");

  private final String title;

  Side(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  @Override
  public String key() {
    return "term.side." + name();
  }
}
