package ashi.atlas;

import ashi.words.Term;

/** What presses. {@link #HELPER} is another person's hands. */
public enum Tool implements Term {
  HANDS("Hands"),
  BALL("Ball"),
  CANE("Massage cane"),
  ROLLER("Foam roller"),
  MAT("Acupressure mat"),
  HELPER("A helper");

  private final String title;

  Tool(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  @Override
  public String key() {
    return "term.tool." + name();
  }
}
