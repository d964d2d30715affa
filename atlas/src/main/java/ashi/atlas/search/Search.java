package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Names;
import ashi.atlas.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
      return new Finding.Ranked(List.of(), "", false);
    }
    Phrase phrase =
        new Phrase(
            Spelling.parts(atlas.names().compared(words)),
            Spelling.parts(Spelling.codeWords(text)));
    return exact(phrase)
        .or(() -> new Listing(this, phrase).finding())
        .orElseGet(() -> new Ranking(atlas, phrase.names()).finding());
  }

  private Optional<Finding> respelt(String name) {
    String respelt = Spelling.respelt(name);
    return respelt.equals(name) ? Optional.empty() : new NameSearch(atlas).find(respelt);
  }

  /** A bone of the spine, such as L4, whose name is a code of some books too. */
  private Optional<Finding> vertebra(String key, Optional<Finding> code) {
    List<String> level = atlas.names().codes(Names.VERTEBRA + key);
    if (level.isEmpty()) {
      return Optional.empty();
    }
    Set<Hit> hits = new LinkedHashSet<>();
    hits.add(new Hit(Hit.Kind.PAGE, Page.BONES, ""));
    level.stream().skip(1).forEach(each -> hits.add(new Hit(Hit.Kind.POINT, each, "")));
    String bone =
        level.get(0)
            + " is a bone of the spine. Here is how to find such bones"
            + (hits.size() > 1 ? ", and the points level with it." : ".");
    if (code.isEmpty() || code.get() instanceof Finding.Ranked) {
      return Optional.of(new Finding.Ranked(List.copyOf(hits), bone, true));
    }
    hits.addAll(code.get().hits());
    return Optional.of(
        new Finding.Several(
            List.copyOf(hits),
            bone
                + (code.get() instanceof Finding.One one
                    ? " As a point it is " + Hit.told(one.point()) + "."
                    : " " + code.get().explanation())));
  }

  /** What goes by exactly these words: points, or a channel that has no such number. */
  Optional<Finding> exact(Phrase phrase) {
    String key = TypedCode.key(phrase.codes());
    Optional<Finding> code = new CodeSearch(atlas).find(key);
    return vertebra(key, code)
        .or(() -> code)
        .or(() -> new NameSearch(atlas).find(phrase.name()))
        .or(() -> new NameSearch(atlas).find(Names.MEANING + phrase.name()))
        .or(() -> respelt(phrase.name()));
  }
}
