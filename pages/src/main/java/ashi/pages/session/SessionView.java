package ashi.pages.session;

import ashi.care.journal.Settings;

/**
 * What the session page needs besides its plan.
 *
 * @param address where it is found again
 * @param back where leaving leads
 * @param rating what is asked when it has ended
 */
public record SessionView(String address, String back, RatingView rating, Settings settings) {

  /** A length of time in minutes and seconds, e.g. "9:05". */
  public static String clock(int millis) {
    int seconds = (millis + 500) / 1000;
    return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
  }
}
