package ashi.atlas;

import ashi.words.Term;

/** How well a use of a point is known. The strongest comes first. */
public enum Evidence implements Term {
  /** A trial in which people pressed this very point themselves, alone, for this very thing. */
  TESTED_SELF,
  /** The same with someone else pressing, or a device. */
  TESTED_GIVEN,
  /** Trials for this very thing pressed it among others, so that no one knows its share. */
  TESTED_IN_SET,
  TRADITIONAL;

  @Override
  public String key() {
    return "term.evidence." + name();
  }
}
