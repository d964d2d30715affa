package ashi.atlas.building;

import java.util.List;

/**
 * What a person may type that says nothing of what is meant.
 *
 * @param words that say nothing wherever they stand
 * @param figures of speech: several words in a row that say nothing, though each says something
 */
record SilentFact(List<String> words, List<String> figures) {

  static SilentFact read(YamlFact entry) {
    return new SilentFact(List.of(entry.text("words").split(" ")), entry.texts("figures"));
  }
}
