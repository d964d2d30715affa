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
  private final Search search = new Search(PackedAtlas.read(), PackedAtlas.WORDS);

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
    "H 9 Shaochong, HT9",
    "Dü 3, SI3",
    "DÜ3, SI3",
    "Du\u0308 3, SI3",
    "Due 3, SI3",
    "Du 3, GV3",
    "4GI, LI4",
    "36 E, ST36",
    "5TR, TE5",
    "30VB, GB30",
    "3E5, TE5",
    "3 E 5, TE5",
    "HE-7, HT7",
    "Kid 3, KI3",
    "KD3, KI3",
    "St. 36, ST36",
    "BL.23, BL23",
    "LI 4 (Hegu), LI4",
    "Bladder channel 23, BL23",
    "P 7 Lieque, LU7",
    "P7 (Daling), PC7",
    "B 47 Zhishi, BL52",
    "H 12, LR12",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BL23 BL40            | BL23 BL40",
        "BL23, GB30 und BL40  | BL23 GB30 BL40",
        "BL 23 + 40           | BL23 BL40",
        "BL 23 40, GB 30      | BL23 BL40 GB30",
        "Di 4 / Le 3          | LI4 LR3",
        "36E et 6RP           | ST36 SP6",
        "36 E 6 RP            | ST36 SP6",
        "Gall Bladder 20, 21  | GB20 GB21",
        "Shenshu, Weizhong    | BL23 BL40",
        "Dü 3 und Bl 62       | SI3 BL62",
        "P7 LU5               | LU7 PC7 LU5",
      })
  void severalCodesAtOnceAreAllListed(String typed, String codes) {
    assertThat(hits(typed)).extracting(Hit::id).containsExactly(codes.split(" "));
  }

  @Test
  void aCodeOfTwoLanguagesSaysWhoseItIs() {
    assertThat(search.find("P 7").explanation())
        .isEqualTo(
            "P 7 can mean LU7, Lièquē 列缺 (in French, Spanish, Italian and Portuguese books), or"
                + " PC7, Dàlíng 大陵 (in English books). Which one do you mean?");
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
    "CO4, LI4 CV4 HT4",
    "IG3, LI3 SI3",
    "H7, HT7 LR7",
    "CO 7, LI7 CV7 HT7",
    "Rn 6, CV6 KI6",
    "B 3, BL3 SP3",
    "3E, ST3 TE",
    "B 50, BL50 BL36",
    "B40, BL40 BL45",
    "Yinjiao, GV28 CV7",
  })
  void whatMayMeanTwoPointsIsAsked(String typed, String codes) {
    assertThat(search.find(typed))
        .isInstanceOfSatisfying(
            Finding.Several.class,
            several ->
                assertThat(several.hits())
                    .extracting(Hit::id)
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
                assertThat(several.hits())
                    .extracting(Hit::id)
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
    "kidney, CHANNEL, KI",
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
