package ashi.pages.journal;

import ashi.care.journal.Journal;
import ashi.pages.web.Address;
import ashi.pages.web.Request;
import ashi.pages.web.Ticked;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a backup brought, told on the page that comes after it.
 *
 * @param sessions that were not in the journal before
 * @param routines own ones, likewise
 */
public record Brought(int sessions, int routines) {
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
  public String at(String done) {
    return new Address("/journal")
        .with("done", done)
        .with("sessions", Integer.toString(sessions))
        .with("routines", Integer.toString(routines))
        .toString();
  }

  /** E.g. "3 sessions and 1 routine were added."; empty where no backup was read just now. */
  static String told(Visit visit) {
    Request request = visit.request();
    String done = request.field("done");
    Brought brought =
        new Brought(
            Ticked.number(request.field("sessions"), 0, MOST, 0),
            Ticked.number(request.field("routines"), 0, MOST, 0));
    return done.equals("added")
        ? brought.told("restore.added", visit.words())
        : done.equals("back") ? brought.told("restore.back", visit.words()) : "";
  }

  private String told(String done, Words words) {
    List<String> brought = new ArrayList<>();
    if (sessions > 0) {
      brought.add(words.say("restore.sessions", sessions));
    }
    if (routines > 0) {
      brought.add(words.say("restore.routines", routines));
    }
    return words.say(done, words.list(brought), sessions + routines);
  }
}
