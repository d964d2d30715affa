package ashi.atlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.PackedAtlas;
import ashi.atlas.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private final Search search = new Search(PackedAtlas.read());

  @ParameterizedTest
  @CsvSource({
    "BL 23, BL23",
    "ub23, BL23",
    "V52, BL52",
    "UB52, BL52",
    "B 47, BL52",
    "B47, BL52",
    "b57, BL57",
    "Shenshu, BL23",
    "shen shu, BL23",
    "shènshū, BL23",
    "Shèn-shū, BL23",
    "腎俞, BL23",
    "肾俞, BL23",
    "肾俞穴, BL23",
    "Zhishi, BL52",
    "志室, BL52",
    "신유, BL23",
    "Sinyu, BL23",
    "じんゆ, BL23",
    "Jinyu, BL23",
    "BL 23 Shenshu, BL23",
    "腎俞 BL23, BL23",
    "ＢＬ２３, BL23",
    "du4, GV4",
    "SJ5, TE5",
    "H7, HT7",
    "ex hn 3, EX-HN3",
    "GV29, EX-HN3",
    "du 29, EX-HN3",
    "Yin Tang, EX-HN3",
    "Huatuojiaji, EX-B2",
  })
  void leadsToOnePoint(String typed, String code) {
    assertThat(search.find(typed))
        .isInstanceOfSatisfying(
            Finding.One.class, one -> assertThat(one.point().code()).isEqualTo(code));
  }

  @Test
  void anOlderNumberIsExplained() {
    assertThat(search.find("B 47").explanation())
        .isEqualTo("B 47 is an older number for BL52. WHO BL47 is another point, Húnmén 魂門.");
  }

  @Test
  void aPlainCodeNeedsNoExplanation() {
    assertThat(search.find("UB52").explanation()).isEmpty();
  }

  @Test
  void anOlderNumberOffersTheOtherPointToo() {
    assertThat(search.find("B 47"))
        .isInstanceOfSatisfying(
            Finding.One.class,
            one -> assertThat(one.others()).extracting(Point::code).containsExactly("BL47"));
  }

  @ParameterizedTest
  @CsvSource({
    "P7, LU7 PC7",
    "CO4, LI4 CV4",
    "IG3, LI3 SI3",
    "B 50, BL50 BL36",
    "B40, BL40 BL45",
    "Yinjiao, GV28 CV7",
  })
  void whatMayMeanTwoPointsIsAsked(String typed, String codes) {
    assertThat(search.find(typed))
        .isInstanceOfSatisfying(
            Finding.Several.class,
            several ->
                assertThat(several.points())
                    .extracting(Point::code)
                    .containsExactlyInAnyOrder(codes.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"BL47, BL47", "V47, BL47", "UB47, BL47", "Hunmen, BL47", "P 10, LU10"})
  void aNumberOfTheWhoIsTakenAtItsWord(String typed, String code) {
    assertThat(search.find(typed))
        .isInstanceOfSatisfying(
            Finding.One.class, one -> assertThat(one.point().code()).isEqualTo(code));
  }

  @Test
  void aNumberBothBooksUseLeavesTheChoice() {
    assertThat(search.find("B 54"))
        .isInstanceOfSatisfying(
            Finding.Several.class,
            several ->
                assertThat(several.points())
                    .extracting(Point::code)
                    .containsExactlyInAnyOrder("BL40", "BL54"));
  }

  @Test
  void aNumberBeyondTheChannelIsExplained() {
    assertThat(search.find("BL 99").explanation()).isEqualTo("The bladder channel has 67 points.");
  }

  @ParameterizedTest
  @CsvSource({
    "sciatica, COMPLAINT, sciatica",
    "siatica, COMPLAINT, sciatica",
    "calf, COMPLAINT, calf",
    "my back hurts, COMPLAINT, back-ache",
    "insomnia, COMPLAINT, sleep",
    "BL, CHANNEL, BL",
    "bladder, CHANNEL, BL",
    "膀胱, POINT, BL28",
    "at the desk, ROUTINE, desk",
    "relief now, ROUTINE, relief",
    "shenshuu, POINT, BL23",
    "Wezhong, POINT, BL40",
    "腎, POINT, BL23",
  })
  void ranksTheLikeliestFirst(String typed, Hit.Kind kind, String id) {
    Hit first = hits(typed).get(0);
    assertThat(first.kind() + " " + first.id()).isEqualTo(kind + " " + id);
  }

  @Test
  void aPlaceOfTheBodyLeadsToItsPoints() {
    assertThat(hits("calf")).extracting(Hit::id).contains("BL57", "BL56");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "?!", "xqzzkw"})
  void nonsenseFindsNothing(String typed) {
    assertThat(hits(typed)).isEmpty();
  }

  private List<Hit> hits(String typed) {
    return ((Finding.Ranked) search.find(typed)).hits();
  }
}
