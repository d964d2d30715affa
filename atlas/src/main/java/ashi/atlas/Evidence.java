package ashi.atlas;

import ashi.words.Term;

/** How well a use of a point is known. The strongest comes first. */
public enum Evidence implements Term {
  /** A trial in which people pressed this very point themselves, alone, for this very thing. */
  TESTED_SELF("Tested on its own, by pressing oneself"),
  /** The same with someone else pressing, or a device. */
  TESTED_GIVEN("Tested on its own, not by pressing oneself"),
  /** Trials for this very thing pressed it among others, so that no one knows its share. */
  TESTED_IN_SET("Tested among other points, not shown on its own"),
  TRADITIONAL("Traditional use, not tested");

  private final String label;

  Evidence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  @Override
  public String key() {
    return "term.evidence." + name();
  }
}
