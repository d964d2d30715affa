package ashi.care.text;

import ashi.words.Words;

/** A text is not an entry of the journal. */
public final class UnreadableEntry extends Exception {
  private final String key;
  private final String about;

  /**
   * @param key of the text that says what is wrong
   * @param about what fills its gap
   */
  UnreadableEntry(String key, String about) {
    super(key + " " + about);
    this.key = key;
    this.about = about;
  }

  /** What is wrong, within a sentence. */
  String told(Words words) {
    return words.say(key, about);
  }
}
