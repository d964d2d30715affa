package ashi.atlas;

import ashi.words.Term;
import java.util.EnumSet;
import java.util.Set;

/** Where a person is. */
public enum Place implements Term {
  BED(Position.LYING, Position.SIDE),
  FLOOR(Position.LYING, Position.SIDE, Position.SITTING),
  CHAIR(Position.SITTING),
  STANDING(Position.STANDING),
  CAR(Position.SITTING);

  private final Set<Position> positions;

  Place(Position first, Position... more) {
    this.positions = EnumSet.of(first, more);
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
