package ashi.atlas;

import ashi.words.Words;
import java.util.List;

/**
 * Letters that some books write for a channel instead of WHO's.
 *
 * @param letters e.g. "V" or "Dü"
 * @param languages whose books they are, by tags, e.g. "fr" and "es"
 */
public record Prefix(String letters, List<String> languages) {

  /** Whose books they are, e.g. "French and Spanish". */
  public String books(Words words) {
    return words.list(languages.stream().map(tag -> words.say("search.books." + tag)).toList());
  }
}
