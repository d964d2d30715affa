package ashi.atlas.building;

import ashi.atlas.Prefix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads which letters the books of a language write for a channel. */
final class PrefixFacts {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt");

  private PrefixFacts() {}

  /** Each letters once, with all languages that write them. */
  static List<Prefix> read(YamlFact entry) {
    Map<String, List<String>> books = new LinkedHashMap<>();
    entry
        .inner("prefixes")
        .ifPresent(
            languages -> {
              for (String language : LANGUAGES) {
                for (String letters : languages.texts(language)) {
                  books.computeIfAbsent(letters, none -> new ArrayList<>()).add(language);
                }
              }
              languages.finish();
            });
    return books.entrySet().stream()
        .map(entries -> new Prefix(entries.getKey(), List.copyOf(entries.getValue())))
        .toList();
  }
}
