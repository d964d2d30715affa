package ashi.pages;

import ashi.care.Entry;
import ashi.care.Event;
import ashi.care.Journal;
import ashi.care.course.Day;
import java.util.List;

/**
 * What is asked before a backup is brought back.
 *
 * @param here what is remembered now, e.g. "12 sessions from Tuesday 3 March 2026 on, 40 entries"
 * @param there what the file holds, in the same words
 * @param missing how many entries of the file are not remembered yet
 * @param unread how many records are here that this version cannot read
 * @param backup the file's text, carried through the form unseen
 */
public record RestoreView(String here, String there, int missing, int unread, String backup) {

  static RestoreView of(Journal journal, List<Entry> entries, String text) {
    return new RestoreView(
        words(journal.entries()),
        words(entries),
        journal.missing(entries).size(),
        journal.unread(),
        text);
  }

  private static String words(List<Entry> entries) {
    List<Entry> sessions =
        entries.stream().filter(e -> e.event() instanceof Event.SessionEnded).toList();
    String all = entry(entries.size());
    if (sessions.isEmpty()) {
      return "no session, " + all;
    }
    Day first = Day.of(sessions.get(0).at());
    return Wording.count(sessions.size(), "session")
        + " from "
        + first.title()
        + " "
        + first.year()
        + " on, "
        + all;
  }

  /** E.g. "1 entry" or "3 entries". */
  static String entry(int count) {
    return count + (count == 1 ? " entry" : " entries");
  }

  /** What adding does. */
  public String adding() {
    return missing == 0
        ? "All of it is remembered already."
        : entry(missing) + " of the file " + (missing == 1 ? "is" : "are") + " not here yet.";
  }
}
