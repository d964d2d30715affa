package ashi.care.text;

/** A text is not an entry of the journal; the message says in one sentence what is wrong. */
public final class UnreadableEntry extends Exception {
  UnreadableEntry(String sentence) {
    super(sentence);
  }
}
