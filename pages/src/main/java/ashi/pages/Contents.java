package ashi.pages;

import ashi.care.Entry;
import ashi.care.Event;
import ashi.care.Journal;
import ashi.care.course.Day;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a journal holds, in the words of its pages.
 *
 * @param sessions each once, as the journal counts them
 * @param routines own ones
 * @param from the day of the first session, e.g. "Tuesday 3 March 2026"; empty without one
 * @param besides what else there is, e.g. "settings"
 */
record Contents(int sessions, int routines, String from, List<String> besides) {

  static Contents of(Journal journal, Words words) {
    var sessions = journal.sessions();
    List<String> besides = new ArrayList<>();
    if (!journal.drafts().isEmpty()) {
      besides.add(Wording.count(journal.drafts().size(), "draft"));
    }
    if (journal.person().isPresent()) {
      besides.add("measures");
    }
    if (has(journal, Event.CautionsSet.class)) {
      besides.add("cautions");
    }
    if (has(journal, Event.SettingsSet.class)) {
      besides.add("settings");
    }
    if (has(journal, Event.NoRedFlags.class)
        || has(journal, Event.RedFlagsStood.class)
        || has(journal, Event.LookedAt.class)
        || has(journal, Event.Checked.class)
        || has(journal, Event.Asked.class)) {
      besides.add("answers");
    }
    Day first = sessions.isEmpty() ? null : Day.of(sessions.get(0).at());
    return new Contents(
        sessions.size(),
        journal.ownRoutines().size(),
        first == null ? "" : first.dated(words),
        List.copyOf(besides));
  }

  private static boolean has(Journal journal, Class<? extends Event> kind) {
    for (Entry entry : journal.entries()) {
      if (kind.isInstance(entry.event())) {
        return true;
      }
    }
    return false;
  }

  /** All of it, e.g. "2 sessions from Tuesday 3 March 2026 on, 1 routine and settings". */
  String words() {
    List<String> words = new ArrayList<>();
    if (sessions > 0) {
      words.add(Wording.count(sessions, "session") + " from " + from + " on");
    }
    if (routines > 0) {
      words.add(Wording.count(routines, "routine"));
    }
    words.addAll(besides);
    return words.isEmpty() ? "nothing that shows" : Wording.list(words);
  }
}
