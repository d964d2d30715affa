package ashi.pages.journal;

import ashi.care.journal.Entry;
import ashi.care.journal.Journal;
import ashi.words.Words;
import java.util.List;

/**
 * What is asked before a backup is brought back.
 *
 * @param here what is remembered now, e.g. "12 sessions from Tuesday 3 March 2026 on and 1 routine"
 * @param there what the file holds, in the same words
 * @param missing how many entries of the file are not remembered yet
 * @param unread how many records are here that this version cannot read
 * @param backup the file's text, carried through the form unseen
 */
public record RestoreView(String here, String there, int missing, int unread, String backup) {

  static RestoreView of(Journal journal, List<Entry> entries, String text, Words words) {
    return new RestoreView(
        Contents.of(journal, words),
        Contents.of(new Journal(entries, true), words),
        journal.missing(entries).size(),
        journal.unread(),
        text);
  }
}
