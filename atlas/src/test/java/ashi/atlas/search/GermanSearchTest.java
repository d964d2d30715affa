package ashi.atlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.PackedAtlas;
import ashi.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person types in German. */
class GermanSearchTest {
  private final Search search =
      new Search(PackedAtlas.read(Language.DE), PackedAtlas.words(Language.DE));

  @ParameterizedTest
  @CsvSource({
    "Übelkeit, Uebelkeit, Ubelkeit",
    "Hüfte, Huefte, Hufte",
    "Fuß, Fuss, fuss",
    "steifer Rücken, steifer Ruecken, steifer Rucken"
  })
  void umlautsMayBeSpelledOutOrBare(String written, String spelledOut, String bare) {
    List<Hit> hits = hits(written);

    assertThat(hits).isNotEmpty();
    assertThat(ids(spelledOut)).isEqualTo(ids(written));
    assertThat(ids(bare)).isEqualTo(ids(written));
  }

  @ParameterizedTest
  @CsvSource({"4. Lendenwirbel, L4", "LWK 4, L4", "Brustwirbel 7, T7", "Halswirbel 7, C7"})
  void vertebraeGoByTheirGermanNames(String typed, String bone) {
    assertThat(search.find(typed).explanation()).startsWith(bone + " ist ein Wirbel.");
  }

  @ParameterizedTest
  @CsvSource({"Blase Nr. 23, BL23", "Punkt Bl 23, BL23", "Dünndarm 3, SI3", "Duenndarm 3, SI3"})
  void wordsBesideACodeSayNothing(String typed, String code) {
    assertThat(ids(typed)).containsExactly(code);
  }

  @Test
  void whatACodeMayMeanIsToldInGerman() {
    assertThat(search.find("P 7").explanation())
        .isEqualTo(
            "P 7 kann LU7, Lièquē 列缺 (in Büchern auf Französisch, Spanisch, Italienisch und"
                + " Portugiesisch) oder PC7, Dàlíng 大陵 (in Büchern auf Englisch) bedeuten. Was davon"
                + " meinst du?");
  }

  @Test
  void aPluralLeadsWhereItsNounDoes() {
    assertThat(Fit.of("fersen", "|ferse=", 1, 6, "ens")).isEqualTo(Fit.BEGINS);
    assertThat(ids("Fersen")).startsWith(ids("Ferse").get(0));
  }

  private List<Hit> hits(String typed) {
    return search.find(typed).hits();
  }

  private List<String> ids(String typed) {
    return hits(typed).stream().map(Hit::id).toList();
  }
}
