package ashi.atlas.search;

import java.util.List;

/**
 * Words as typed, twice over.
 *
 * @param names without any marks on the letters, as names are compared
 * @param codes the same words with umlauts spelled out, for the letters of a code: "Dü" is not "Du"
 */
record Phrase(List<String> names, List<String> codes) {

  int size() {
    return names.size();
  }

  /** Some of the words, from one before another. */
  Phrase part(int from, int to) {
    return new Phrase(names.subList(from, to), codes.subList(from, to));
  }

  /** The words as the name of a point is compared. */
  String name() {
    return Spelling.key(String.join(" ", names));
  }
}
