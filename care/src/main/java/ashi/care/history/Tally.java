package ashi.care.history;

import ashi.care.journal.Session;
import ashi.words.Words;

/**
 * How ratings changed over the sessions with one routine or point.
 *
 * @param subject a routine's title or a point's code
 * @param rated what was rated, e.g. "pain"
 * @param sessions that tell
 * @param fell after which the rating was lower
 * @param rose after which it was higher
 * @param before sum of the ratings before
 * @param change sum of the changes, below zero when it eased
 */
record Tally(
    String subject, String rated, int sessions, int fell, int rose, int before, int change) {

  /** Fewer rated sessions than this are not compared. */
  static final int LEAST = 6;

  static Tally none(String subject, String rated) {
    return new Tally(subject, rated, 0, 0, 0, 0, 0);
  }

  Tally with(Session session) {
    int by = session.change();
    return new Tally(
        subject,
        rated,
        sessions + 1,
        fell + (by < 0 ? 1 : 0),
        rose + (by > 0 ? 1 : 0),
        before + session.ended().before(),
        change + by);
  }

  boolean isCompared() {
    return sessions >= LEAST;
  }

  /**
   * Whether the mean change is one that people call real (Farrar 2001) and chance does not explain
   * it.
   *
   * @param compared how many subjects are looked at together
   */
  boolean says(int compared) {
    boolean large = Math.abs(change) >= 2 * sessions || 10 * Math.abs(change) >= 3 * before;
    boolean oneWay = change < 0 ? fell > rose : rose > fell;
    return large && oneWay && Chance.isUnlikely(fell, rose, compared);
  }

  boolean eased() {
    return change < 0;
  }

  /** What can honestly be said. */
  String sentence(Words words) {
    int tenths = (int) Math.round(10.0 * Math.abs(change) / sessions);
    String points = tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    return words.say(
        "history.tally",
        eased() ? "EASED" : "ROSE",
        subject,
        sessions,
        rated,
        words.decimal(points),
        tenths == 10 ? "1" : "");
  }
}
