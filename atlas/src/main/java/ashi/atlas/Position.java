package ashi.atlas;

import ashi.words.Term;

/** How the body rests while a point is pressed. */
public enum Position implements Term {
  LYING("On your back"),
  SIDE("On your side"),
  SITTING("Sitting"),
  STANDING("Standing");

  private final String title;

  Position(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  @Override
  public String key() {
    return "term.position." + name();
  }
}
