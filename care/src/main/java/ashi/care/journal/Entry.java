package ashi.care.journal;

import ashi.care.Moment;

/** An event and when it happened. */
public record Entry(Moment at, Event event) {

  /**
   * What tells an entry from all others: when it happened, to the millisecond, and what kind of
   * event it is. What the event holds is left out: another version of Ashi may have written the
   * same entry with more or less in it.
   */
  public record Id(long millis, Class<?> kind) {}

  /** Its identity, the same in the journal and in every backup. */
  public Id id() {
    return new Id(at.millis(), event.getClass());
  }
}
