package ashi.atlas.search;

import ashi.atlas.Atlas;
import java.util.List;
import java.util.Optional;

/**
 * Takes anything a person may type: codes in every numbering in use, names in pinyin or characters,
 * a complaint, a part of the body, with a typo or two.
 */
public record Search(Atlas atlas) {

  /** More than this nobody types to find something; the rest is not read. */
  private static final int LONGEST = 60;

  /** What {@code typed} leads to. Codes come before names, and exact names before likely ones. */
  public Finding find(String typed) {
    String words = Spelling.words(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    if (words.isEmpty()) {
      return new Finding.Ranked(List.of(), "");
    }
    return exact(Spelling.key(words))
        .or(() -> twice(words))
        .orElseGet(() -> new Finding.Ranked(new Ranking(atlas, words).hits(), ""));
  }

  private Optional<Finding> exact(String key) {
    return TypedCode.read(key)
        .flatMap(new CodeSearch(atlas)::find)
        .or(() -> new NameSearch(atlas).find(key));
  }

  /** One point named twice over, as in "BL 23 Shenshu" or "腎俞 BL23". */
  private Optional<Finding> twice(String words) {
    for (int gap = words.indexOf(' '); gap >= 0; gap = words.indexOf(' ', gap + 1)) {
      Optional<Finding> first = exact(Spelling.key(words.substring(0, gap)));
      Optional<Finding> second = exact(Spelling.key(words.substring(gap)));
      if (first.isPresent()
          && second.isPresent()
          && first.get() instanceof Finding.One one
          && second.get() instanceof Finding.One other
          && one.point().equals(other.point())) {
        return first;
      }
    }
    return Optional.empty();
  }
}
