package ashi.pages.building;

/**
 * A line drawing of how something is done, kept as {@code assets/sketches/<file>.svg} with a root
 * element of id {@code f}; its colours come from CSS custom properties. Red marks what presses.
 */
public enum Sketch {
  THUMB("thumb", 160, 140, "The pad of a straight thumb sinks into a muscle."),
  KNUCKLE("knuckle", 160, 140, "The middle joint of a bent index finger sinks into a muscle."),
  FIST("fist", 160, 140, "A loose fist leans on a muscle with its flat side."),
  BALL("ball", 160, 220, "Someone stands with soft knees and leans the lower back on a ball."),
  CANE("cane", 180, 200, "Someone sits and draws a hooked cane against the lower back."),
  MAT("mat", 260, 130, "Someone lies with bent knees, the back on a mat with small spikes."),
  ROLLER("roller", 260, 150, "Someone sits on the floor and rests one calf on a roller."),
  CAT("cat", 220, 150, "On hands and knees with the back rounded up and the head hanging."),
  COW("cow", 220, 150, "On hands and knees with the belly sunk and the head lifted."),
  TWIST("twist", 240, 190, "Someone lies face up, arms out, both bent knees sunk to one side.");

  private final String file;
  private final int width;
  private final int height;
  private final String words;

  Sketch(String file, int width, int height, String words) {
    this.file = file;
    this.width = width;
    this.height = height;
    this.words = words;
  }

  /** The plain name of its file among the assets. */
  public String asset() {
    return "sketches/" + file + ".svg";
  }

  public String viewBox() {
    return "0 0 " + width + " " + height;
  }

  /** What it shows, for those who do not see it. */
  public String words() {
    return words;
  }
}
