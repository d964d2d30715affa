package ashi.atlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Atlas;
import ashi.atlas.PackedAtlas;
import ashi.atlas.Point;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SearchPropertiesTest {
  private static final Atlas ATLAS = PackedAtlas.read();
  private final Search search = new Search(ATLAS, PackedAtlas.WORDS);

  @Provide
  Arbitrary<Point> points() {
    return Arbitraries.of(ATLAS.points());
  }

  /** A point and one of the ways to write its code. */
  record Written(Point point, String typed) {}

  @Provide
  Arbitrary<Written> codes() {
    Arbitrary<Boolean> upper = Arbitraries.of(true, false);
    Arbitrary<String> gap = Arbitraries.of("", " ", "-", "  ", ".");
    Arbitrary<String> edge = Arbitraries.of("", " ");
    return Combinators.combine(points(), upper, gap, edge)
        .as(
            (point, big, between, around) -> {
              String code = point.code();
              int number = code.length();
              while (Character.isDigit(code.charAt(number - 1))) {
                number--;
              }
              String typed = around + code.substring(0, number) + between + code.substring(number);
              return new Written(point, big ? typed : typed.toLowerCase(Locale.ROOT));
            });
  }

  @Property
  void everyPointIsFoundByItsCodeHoweverWritten(@ForAll("codes") Written written) {
    assertThat(offered(written.typed())).containsExactly(written.point());
  }

  @Property
  void everyPointIsFoundByItsPinyinWithTones(@ForAll("points") Point point) {
    assertThat(offered(point.name().pinyin())).contains(point);
  }

  @Property
  void everyPointIsFoundByItsPinyinWithoutTones(@ForAll("points") Point point) {
    assertThat(offered(Spelling.key(point.name().pinyin()))).contains(point);
  }

  @Property
  void everyPointIsFoundByItsCharacters(@ForAll("points") Point point) {
    assertThat(List.of(point.name().hanzi(), point.name().simplified()))
        .allSatisfy(characters -> assertThat(offered(characters)).contains(point));
  }

  @Property
  void everyPointIsFoundByItsOtherNames(@ForAll("points") Point point) {
    assertThat(point.aliases()).allSatisfy(alias -> assertThat(offered(alias)).contains(point));
  }

  /** A long name with one letter dropped, doubled, changed or swapped with the next. */
  @Provide
  Arbitrary<Written> typos() {
    Arbitrary<Point> longNames =
        points().filter(point -> Spelling.key(point.name().pinyin()).length() >= 6);
    return Combinators.combine(
            longNames,
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 3),
            Arbitraries.chars().range('a', 'z'))
        .as((point, at, kind, letter) -> new Written(point, typo(point, at, kind, letter)));
  }

  private static String typo(Point point, int position, int kind, char letter) {
    String name = Spelling.key(point.name().pinyin());
    int at = position % (name.length() - 1);
    String before = name.substring(0, at);
    String after = name.substring(at + 1);
    return switch (kind) {
      case 0 -> before + after;
      case 1 -> before + name.charAt(at) + name.charAt(at) + after;
      case 2 -> before + letter + after;
      default -> before + after.charAt(0) + name.charAt(at) + after.substring(1);
    };
  }

  @Property
  void aTypoInALongNameStillFindsThePoint(@ForAll("typos") Written written) {
    Finding finding = search.find(written.typed());
    // A typo may happen to spell another point exactly, or a word that is known.
    Assume.that(finding instanceof Finding.Ranked);
    Assume.that(!search.atlas().lexicon().leads(written.typed()));
    List<Hit> hits = ((Finding.Ranked) finding).hits();
    // Or nearly a word that warns, as "aying" is for "dying": that leads to help, and to no
    // guesses.
    Assume.that(hits.isEmpty() || !hits.get(0).id().startsWith("/safety#"));
    assertThat(hits.subList(0, Math.min(8, hits.size())))
        .extracting(Hit::id)
        .contains(written.point().code());
  }

  @Property
  void anythingMayBeTyped(@ForAll String typed) {
    assertThat(search.find(typed).explanation()).isNotNull();
  }

  /** The point found, or those a person must choose from where a name is shared. */
  private List<Point> offered(String typed) {
    Finding finding = search.find(typed);
    if (finding instanceof Finding.Several several) {
      return several.hits().stream().flatMap(hit -> ATLAS.point(hit.id()).stream()).toList();
    }
    return finding instanceof Finding.One one ? List.of(one.point()) : List.of();
  }
}
