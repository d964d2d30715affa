package ashi.care;

/** Which side hurts, or is pressed. */
public enum Side {
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
}
