package ashi.atlas;

/** How well a use of a point is known. The strongest comes first. */
public enum Evidence {
  TESTED_SELF("Tested in a trial of self-pressing"),
  TESTED_GIVEN("Tested in trials, pressed by a practitioner"),
  TRADITIONAL("Traditional use, not tested");

  private final String label;

  Evidence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
