package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Destination;
import ashi.atlas.Letters;
import ashi.atlas.Names;
import ashi.atlas.Point;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes anything a person may type: codes in every numbering in use, one or several, names in
 * pinyin or characters, a complaint, a part of the body, with a typo or two.
 *
 * @param words that explain what was found
 */
public record Search(Atlas atlas, Words words) {

  /** More than this nobody types to find something; the rest is not read. */
  private static final int LONGEST = 60;

  /** What {@code typed} leads to. Codes come before names, and exact names before likely ones. */
  public Finding find(String typed) {
    String text = Letters.cut(typed, LONGEST);
    String plain = Spelling.words(text);
    if (plain.isEmpty()) {
      return new Finding.Ranked(List.of(), "", false);
    }
    List<String> parts = Spelling.parts(plain);
    Optional<Finding> exact = exact(parts);
    if (exact.isEmpty()) {
      exact = new Listing(this, parts).finding();
    }
    return exact.isPresent()
        ? exact.get()
        : new Ranking(this, compared(plain), compared(Spelling.words(Spelling.spelledOut(text))))
            .finding();
  }

  private List<String> compared(String plain) {
    return Spelling.parts(atlas.names().compared(plain));
  }

  /** A bone of the spine, such as L4, whose name is a code of some books too. */
  private Optional<Finding> vertebra(String key, Optional<Finding> code) {
    List<String> level = atlas.names().codes(Names.VERTEBRA + key);
    if (level.isEmpty()) {
      return Optional.empty();
    }
    List<Hit> hits = new ArrayList<>();
    hits.add(new Hit(Hit.Kind.PAGE, Destination.BONES, ""));
    for (String each : level.subList(1, level.size())) {
      hits.add(new Hit(Hit.Kind.POINT, each, ""));
    }
    String bone = words.say("search.bone", level.get(0), hits.size() > 1 ? "points" : "none");
    if (code.isEmpty() || code.get() instanceof Finding.Ranked) {
      return Optional.of(new Finding.Ranked(hits, bone, true));
    }
    hits.addAll(code.get().hits());
    return Optional.of(
        new Finding.Several(
            hits,
            bone
                + " "
                + (code.get() instanceof Finding.One one
                    ? words.say("search.bone.point", Hit.told(one.point()))
                    : code.get().explanation())));
  }

  /** The words as {@link TypedCode} reads them. */
  String key(List<String> parts) {
    return TypedCode.key(parts, Spelling.parts(words.say("search.codes")));
  }

  /** What goes by exactly these words: points, or a channel that has no such number. */
  Optional<Finding> exact(List<String> parts) {
    String key = key(parts);
    Optional<Finding> code = new CodeSearch(this).find(key);
    String name = atlas.names().compared(Spelling.key(String.join(" ", parts)));
    Optional<Finding> found = vertebra(key, code);
    if (found.isEmpty()) {
      found = code;
    }
    for (String each : List.of(name, Names.MEANING + name, Spelling.respelt(name))) {
      if (found.isEmpty()) {
        found = named(each);
      }
    }
    return found;
  }

  /** The points of exactly this name, in any script and language the atlas knows. */
  Optional<Finding> named(String name) {
    List<Hit> hits = new ArrayList<>();
    for (String code : atlas.names().codes(name)) {
      hits.add(new Hit(Hit.Kind.POINT, code, ""));
    }
    if (hits.size() == 1) {
      Point point = atlas.point(hits.get(0).id()).orElseThrow();
      return Optional.of(new Finding.One(point, "", List.of()));
    }
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding.Several(hits, words.say("search.several")));
  }
}
