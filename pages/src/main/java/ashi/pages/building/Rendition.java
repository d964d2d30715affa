package ashi.pages.building;

import ashi.words.Language;
import ashi.words.building.Named;
import ashi.words.building.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a page to read in another language is the English one with other words. */
final class Rendition {
  /** Tags but for what they say, and what is put in. */
  private static final Pattern FRAME = Pattern.compile("<[^>]+>|\\{[^{}]*}");

  private static final Pattern SAID = Pattern.compile(" (?:aria-label|alt|title)=\"[^\"]*\"");

  private Rendition() {}

  /**
   * @throws IllegalArgumentException saying what differs first
   */
  static void check(String english, String text, Language language) {
    Optional<String> unseen = Stamp.unseen(Manuscript.read(text).of(), Stamp.of(english));
    if (unseen.isPresent()) {
      throw new IllegalArgumentException(
          unseen.get() + ". Compare it, then run ./ashi seen " + language.tag());
    }
    same("tags and braces", frame(english), frame(text));
    same("points, bones or numbers", named(english), named(body(text)));
  }

  private static void same(String what, List<String> english, List<String> given) {
    for (int i = 0; i < Math.max(english.size(), given.size()); i++) {
      String expected = i < english.size() ? english.get(i) : "the end";
      String found = i < given.size() ? given.get(i) : "the end";
      if (!expected.equals(found)) {
        throw new IllegalArgumentException(
            "other " + what + " than in English: " + found + " instead of " + expected);
      }
    }
  }

  private static List<String> frame(String text) {
    return FRAME
        .matcher(SAID.matcher(text).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> named(String text) {
    return Named.in(FRAME.matcher(text).replaceAll(""));
  }

  /** Without the line that holds the stamp. */
  private static String body(String text) {
    return text.startsWith(Manuscript.OF + ": ") ? text.substring(text.indexOf('\n')) : text;
  }
}
