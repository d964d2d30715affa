package ashi.pages.building;

import ashi.words.Language;
import ashi.words.packing.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a page to read in another language is the English one with other words. */
final class Rendition {
  /** Tags but for what they say, and what is put in. */
  private static final Pattern FRAME = Pattern.compile("<[^>]+>|\\{[^{}]*}");

  private static final Pattern SAID = Pattern.compile(" (?:aria-label|alt|title)=\"[^\"]*\"");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern WITHIN_NUMBERS = Pattern.compile("(?<=\\d)[.,](?=\\d)");

  private Rendition() {}

  /**
   * @throws IllegalArgumentException saying what differs first
   */
  static void check(String english, String text, Language language) {
    String of = Manuscript.read(text).of();
    if (!of.equals(stamp(english))) {
      throw new IllegalArgumentException(
          (of.isEmpty() ? "is new" : "has changed in English")
              + ". Compare it, then run ./ashi seen "
              + language.tag());
    }
    same("tags and braces", frame(english), frame(text));
    same("numbers", numbers(english), numbers(body(text)));
  }

  /** What a translation that was compared with this page says. */
  static String stamp(String english) {
    return Stamp.of(english);
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
    return all(FRAME, SAID.matcher(text).replaceAll(""));
  }

  private static List<String> numbers(String text) {
    String bare = FRAME.matcher(WITHIN_NUMBERS.matcher(text).replaceAll("")).replaceAll("");
    return all(NUMBER, bare).stream().sorted().toList();
  }

  /** Without the line that holds the stamp. */
  private static String body(String text) {
    return text.startsWith(Manuscript.OF + ": ") ? text.substring(text.indexOf('\n')) : text;
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> all = new ArrayList<>();
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      all.add(found.group());
    }
    return all;
  }
}
