package ashi.atlas;

import ashi.words.Term;

/** How a point is pressed. */
public enum Technique implements Term {
  HOLD("Press and hold"),
  CIRCLE("Small firm circles"),
  DEEP("Slow, deep pressure"),
  GENTLE("Gentle, steady hold"),
  KNEAD("Knead upward");

  private final String title;

  Technique(String title) {
    this.title = title;
  }

  /** Two to four words for a heading. */
  public String title() {
    return title;
  }

  @Override
  public String key() {
    return "term.technique." + name();
  }
}
