package ashi.atlas;

import ashi.words.Term;
import java.util.EnumSet;
import java.util.Set;

/** Where a person is. */
public enum Place implements Term {
  BED("Bed", Position.LYING, Position.SIDE),
  FLOOR("Floor", Position.LYING, Position.SIDE, Position.SITTING),
  CHAIR("Chair", Position.SITTING),
  STANDING("Standing", Position.STANDING),
  CAR("Parked car", Position.SITTING);

  private final String title;
  private final Set<Position> positions;

  Place(String title, Position first, Position... more) {
    this.title = title;
    this.positions = EnumSet.of(first, more);
  }

  public String title() {
    return title;
  }

  /** The positions a person can take there. */
  public Set<Position> positions() {
    return EnumSet.copyOf(positions);
  }

  @Override
  public String key() {
    return "term.place." + name();
  }
}
