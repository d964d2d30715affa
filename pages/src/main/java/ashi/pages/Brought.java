package ashi.pages;

import ashi.care.Journal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a backup brought, told on the page that comes after it.
 *
 * @param sessions that were not in the journal before
 * @param routines own ones, likewise
 */
record Brought(int sessions, int routines) {
  private static final int MOST = 1_000_000;

  /** What a journal holds that it did not hold before. */
  static Brought between(Journal before, Journal after) {
    return new Brought(
        Math.max(0, after.sessions().size() - before.sessions().size()),
        Math.max(0, after.ownRoutines().size() - before.ownRoutines().size()));
  }

  /**
   * Where it is told.
   *
   * @param done "added" to what was there, or "back" in its place
   */
  String at(String done) {
    return new Address("/journal")
        .with("done", done)
        .with("sessions", Integer.toString(sessions))
        .with("routines", Integer.toString(routines))
        .toString();
  }

  /** E.g. "3 sessions and 1 routine were added."; empty where no backup was read just now. */
  static String told(Request request) {
    String done = request.field("done");
    Brought brought =
        new Brought(
            Ticked.number(request.field("sessions"), 0, MOST, 0),
            Ticked.number(request.field("routines"), 0, MOST, 0));
    return done.equals("added") ? brought.added() : done.equals("back") ? brought.isBack() : "";
  }

  private String added() {
    return sessions + routines == 0
        ? "What was new was added."
        : words() + (sessions + routines == 1 ? " was" : " were") + " added.";
  }

  private String isBack() {
    return sessions + routines == 0
        ? "The backup is back."
        : "The backup is back: " + words() + ".";
  }

  private String words() {
    List<String> words = new ArrayList<>();
    if (sessions > 0) {
      words.add(Wording.count(sessions, "session"));
    }
    if (routines > 0) {
      words.add(Wording.count(routines, "routine"));
    }
    return Wording.list(words);
  }
}
