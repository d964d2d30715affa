package ashi.atlas;

/** How well a use of a point is known. The strongest comes first. */
public enum Evidence {
  /** A trial in which people pressed this very point themselves for this very thing. */
  TESTED_SELF("Tested on its own, by pressing oneself"),
  /** The same with someone else pressing. */
  TESTED_GIVEN("Tested on its own, pressed by someone trained"),
  /**
   * A trial for this very thing pressed it together with others, so that no one knows its share.
   */
  TESTED_IN_SET("Tested only together with other points"),
  TRADITIONAL("Traditional use, not tested");

  private final String label;

  Evidence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
