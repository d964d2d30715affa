package ashi.pages.building;

import ashi.words.Term;

/**
 * A line drawing of how something is done, kept as {@code assets/<file>.svg} with a root element of
 * id {@code f}; its colours come from CSS custom properties. Red marks what presses. Those in
 * {@code sketches} are drawn by hand, those in {@code people} by {@code ashi.body.building.people}.
 */
public enum Sketch implements Term {
  THUMB("sketches/thumb", 160, 140),
  KNUCKLE("sketches/knuckle", 160, 140),
  FIST("sketches/fist", 160, 140),
  BALL("sketches/ball", 160, 220),
  CANE("sketches/cane", 180, 200),
  MAT("sketches/mat", 260, 130),
  ROLLER("sketches/roller", 260, 150),
  CAT("sketches/cat", 220, 150),
  COW("sketches/cow", 220, 150),
  TWIST("sketches/twist", 240, 190),
  WALKING("people/walking", 582, 1000),
  PACK("people/prone-pack", 1000, 605),
  ON_SIDE("people/on-side", 1000, 465),
  KNEES_BENT("people/knees-bent", 1000, 364),
  CALVES_UP("people/calves-on-chair", 1000, 627),
  SITTING("people/sitting", 617, 1000),
  STANDING("people/standing", 262, 1000);

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
    return file + ".svg";
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
