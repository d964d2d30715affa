package ashi.pages.journal;

import ashi.care.history.Day;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What a journal holds, in the words of its pages. */
final class Contents {
  private Contents() {}

  /**
   * All of it, e.g. "2 sessions from Tuesday 3 March 2026 on, 1 routine and settings". Sessions are
   * counted as the journal counts them, and routines are own ones.
   */
  static String of(Journal journal, Words words) {
    List<String> contents = new ArrayList<>();
    var sessions = journal.sessions();
    if (!sessions.isEmpty()) {
      Day first = Day.of(sessions.get(0).at());
      contents.add(words.say("restore.sessions-from", sessions.size(), first.dated(words)));
    }
    if (!journal.ownRoutines().isEmpty()) {
      contents.add(words.say("restore.routines", journal.ownRoutines().size()));
    }
    if (!journal.drafts().isEmpty()) {
      contents.add(words.say("restore.drafts", journal.drafts().size()));
    }
    if (journal.person().isPresent()) {
      contents.add(words.say("restore.measures"));
    }
    if (has(journal, Event.CautionsSet.class)) {
      contents.add(words.say("restore.cautions"));
    }
    if (has(journal, Event.SettingsSet.class)) {
      contents.add(words.say("restore.settings"));
    }
    if (has(journal, Event.NoRedFlags.class)
        || has(journal, Event.RedFlagsStood.class)
        || has(journal, Event.LookedAt.class)
        || has(journal, Event.Checked.class)
        || has(journal, Event.Asked.class)) {
      contents.add(words.say("restore.answers"));
    }
    return contents.isEmpty() ? words.say("restore.nothing") : words.list(contents);
  }

  private static boolean has(Journal journal, Class<? extends Event> kind) {
    for (Entry entry : journal.entries()) {
      if (kind.isInstance(entry.event())) {
        return true;
      }
    }
    return false;
  }
}
