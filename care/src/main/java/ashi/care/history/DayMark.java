package ashi.care.history;

/**
 * A day in the calendar of the journal.
 *
 * @param sessions that ended on it
 * @param pressedSeconds really pressed on it
 * @param ahead whether it is still to come
 */
public record DayMark(Day day, int sessions, int pressedSeconds, boolean ahead) {

  /** Whether something was pressed on it. */
  public boolean practised() {
    return pressedSeconds > 0;
  }
}
