package ashi.atlas;

/** How the body rests while a point is pressed. */
public enum Position {
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
}
