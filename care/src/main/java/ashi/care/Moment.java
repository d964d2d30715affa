package ashi.care;

/**
 * A time as the person's clock shows it.
 *
 * @param millis since 1970-01-01T00:00Z
 * @param offsetMinutes east of UTC
 */
public record Moment(long millis, int offsetMinutes) {

  /** So many seconds earlier, on the same clock. */
  public Moment minusSeconds(int seconds) {
    return new Moment(millis - seconds * 1000L, offsetMinutes);
  }
}
