package ashi.atlas.search;

import ashi.atlas.Atlas;
import java.util.List;
import java.util.Optional;

/**
 * Takes anything a person may type: codes in every numbering in use, one or several, names in
 * pinyin or characters, a complaint, a part of the body, with a typo or two.
 */
public record Search(Atlas atlas) {

  /** More than this nobody types to find something; the rest is not read. */
  private static final int LONGEST = 60;

  /** What {@code typed} leads to. Codes come before names, and exact names before likely ones. */
  public Finding find(String typed) {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    String words = Spelling.words(text);
    if (words.isEmpty()) {
      return new Finding.Ranked(List.of(), "");
    }
    Phrase phrase =
        new Phrase(
            Spelling.parts(atlas.names().compared(words)),
            Spelling.parts(Spelling.codeWords(text)));
    return exact(phrase)
        .or(() -> new Listing(this, phrase).finding())
        .orElseGet(() -> new Finding.Ranked(new Ranking(atlas, words).hits(), ""));
  }

  /** What goes by exactly these words: points, or a channel that has no such number. */
  Optional<Finding> exact(Phrase phrase) {
    return new CodeSearch(atlas)
        .find(TypedCode.key(phrase.codes()))
        .or(() -> new NameSearch(atlas).find(phrase.name()))
        .or(() -> new NameSearch(atlas).find(Spelling.respelt(phrase.name())));
  }
}
