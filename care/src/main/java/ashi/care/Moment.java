package ashi.care;

/**
 * A time as the person's clock shows it.
 *
 * @param millis since 1970-01-01T00:00Z
 * @param offsetMinutes east of UTC
 */
public record Moment(long millis, int offsetMinutes) {
  private static final long A_DAY = 86_400_000;

  /** The day it falls on by the person's clock, counted from 1970-01-01. */
  public long day() {
    return Math.floorDiv(local(), A_DAY);
  }

  /** The time of day, e.g. "9:05" or "14:05". */
  public String clock() {
    int minutes = (int) (Math.floorMod(local(), A_DAY) / 60_000);
    return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
  }

  private long local() {
    return millis + offsetMinutes * 60_000L;
  }

  /** Whether it is more than a day ahead of now: then a clock was wrong, or still is. */
  public boolean isAhead(Moment now) {
    return millis > now.millis + A_DAY;
  }

  /** So many seconds earlier, on the same clock. */
  public Moment minusSeconds(int seconds) {
    return new Moment(millis - seconds * 1000L, offsetMinutes);
  }
}
