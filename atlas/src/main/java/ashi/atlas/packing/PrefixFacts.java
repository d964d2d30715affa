package ashi.atlas.packing;

import ashi.atlas.Prefix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads which letters the books of a language write for a channel. */
final class PrefixFacts {
  private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

  static {
    LANGUAGES.put("en", "English");
    LANGUAGES.put("de", "German");
    LANGUAGES.put("fr", "French");
    LANGUAGES.put("es", "Spanish");
    LANGUAGES.put("it", "Italian");
    LANGUAGES.put("pt", "Portuguese");
  }

  private PrefixFacts() {}

  /** Each letters once, with all languages that write them. */
  static List<Prefix> read(Entry entry) {
    Map<String, List<String>> books = new LinkedHashMap<>();
    entry
        .inner("prefixes")
        .ifPresent(
            languages -> {
              LANGUAGES.forEach(
                  (code, language) ->
                      languages
                          .texts(code)
                          .forEach(
                              letters ->
                                  books
                                      .computeIfAbsent(letters, none -> new ArrayList<>())
                                      .add(language)));
              languages.finish();
            });
    return books.entrySet().stream()
        .map(entries -> new Prefix(entries.getKey(), listed(entries.getValue())))
        .toList();
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
