package ashi.pages.building;

import ashi.words.Term;

/**
 * A line drawing of how something is done, kept as {@code assets/sketches/<file>.svg} with a root
 * element of id {@code f}; its colours come from CSS custom properties. Red marks what presses.
 */
public enum Sketch implements Term {
  THUMB("thumb", 160, 140),
  KNUCKLE("knuckle", 160, 140),
  FIST("fist", 160, 140),
  BALL("ball", 160, 220),
  CANE("cane", 180, 200),
  MAT("mat", 260, 130),
  ROLLER("roller", 260, 150),
  CAT("cat", 220, 150),
  COW("cow", 220, 150),
  TWIST("twist", 240, 190);

  private final String file;
  private final int width;
  private final int height;

  Sketch(String file, int width, int height) {
    this.file = file;
    this.width = width;
    this.height = height;
  }

  /** The plain name of its file among the assets. */
  public String asset() {
    return "sketches/" + file + ".svg";
  }

  public String viewBox() {
    return "0 0 " + width + " " + height;
  }

  /** Of what it shows, for those who do not see it. */
  @Override
  public String key() {
    return "sketch." + name();
  }
}
