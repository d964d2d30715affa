package ashi.phone.player;

/** Time as a player shows it. */
final class TimeText {
  private TimeText() {}

  /**
   * Minutes and seconds, such as 1:05. A second that has begun counts, so that it ends at 0:00.
   *
   * @param millis 0 or more
   */
  static String of(int millis) {
    int seconds = (millis + 999) / 1000;
    int rest = seconds % 60;
    return seconds / 60 + (rest < 10 ? ":0" : ":") + rest;
  }
}
