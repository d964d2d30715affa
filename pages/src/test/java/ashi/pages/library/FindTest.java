package ashi.pages.library;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Point;
import ashi.pages.Visitor;
import ashi.pages.web.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindTest {
  private static final Visitor VISITOR = Visitor.forgotten();

  @ParameterizedTest
  @CsvSource({
    "BL 23, /points/BL23",
    "ub23, /points/BL23",
    "Shenshu, /points/BL23",
    "shen shu, /points/BL23",
    "腎俞, /points/BL23",
    "肾俞, /points/BL23",
    "V52, /points/BL52",
    "UB52, /points/BL52",
    "Zhishi, /points/BL52",
    "志室, /points/BL52",
    "b57, /points/BL57",
    "weizhong, /points/BL40",
  })
  void whatNamesOnePointLeadsStraightToIt(String typed, String address) {
    assertThat(find(typed).location()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"B 47", "B47", "b47"})
  void anOlderNumberLeadsToItsPointAndSaysHow(String typed) {
    Response answer = find(typed);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).startsWith("/points/BL52?as=");
    assertThat(VISITOR.page(answer.location()).select(".note").text())
        .contains("older number for BL52")
        .contains("BL47 is another point");
    assertThat(VISITOR.page(answer.location()).select(".note a").eachAttr("href"))
        .contains("/points/BL47");
  }

  @Test
  void aCodeThatCanMeanTwoPointsOffersBoth() {
    assertThat(VISITOR.page("/find?q=B54").select(".item .code").eachText())
        .containsExactlyInAnyOrder("BL40", "BL54");
  }

  @ParameterizedTest
  @CsvSource({
    "sciatica, /complaints/sciatica",
    "calf, /complaints/calf",
    "siatica, /complaints/sciatica",
    "poor sleep, /complaints/sleep",
  })
  void aComplaintComesFirstInTheList(String typed, String address) {
    assertThat(VISITOR.page(query(typed)).select(".item").get(0).attr("href")).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "pregnancy, /safety#pregnancy",
    "tennis ball, /learn/pressing#tools",
    "heat, /learn/pairing#warmth",
    "slipped disc, /complaints/sciatica",
    "tailbone, /complaints/back-ache",
    "between the shoulder blades, /complaints/upper-back",
    "pain between my shoulder blades, /complaints/upper-back",
    "can't sleep, /complaints/sleep",
    "chest pain, /safety#now",
    "heart attack, /safety#now",
    "stroke, /safety#now",
    "cancer, /safety#today",
    "osteoporosis, /safety#care",
    "delete, /settings#yours-title",
    "voice, /settings#sounds",
    "backup, /settings#yours-title",
    "measure, /measure",
    "dark mode, /settings#look",
    "buttock, /complaints/hip",
    "L4, /learn/finding#bones",
    "lumbar 4, /learn/finding#bones",
  })
  void plainWordsLeadToTheAppsOwnAdvice(String typed, String address) {
    assertThat(VISITOR.page(query(typed)).select(".item").get(0).attr("href")).isEqualTo(address);
  }

  @Test
  void everyPageToSearchForIsThere() {
    assertThat(Visitor.ATLAS.pages())
        .allSatisfy(
            page -> {
              String[] address = page.address().split("#");
              Document shown = VISITOR.page(address[0]);
              assertThat(VISITOR.get(address[0]).status()).as(page.address()).isEqualTo(200);
              if (address.length > 1) {
                assertThat(shown.getElementById(address[1])).as(page.address()).isNotNull();
              }
            });
  }

  @ParameterizedTest
  @CsvSource({"L4, LU4", "C7, HT7", "S1, ST1"})
  void aVertebraThatIsACodeTooIsAsked(String typed, String code) {
    Document page = VISITOR.page(query(typed));

    assertThat(page.select("h1").text()).isEqualTo("Which one?");
    assertThat(page.select(".note").text()).contains(typed + " is a bone of the spine", code);
    assertThat(page.select(".item .code").eachText()).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"siatica", "lumbgo", "shenshuu", "acne", "back pain when sitting", "BL 99"})
  void whatIsOnlyNearIsNotCalledFound(String typed) {
    Document page = VISITOR.page(query(typed));

    assertThat(page.select("h1").text()).isEqualTo("Nothing is called exactly that");
    assertThat(page.select(".item")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"qqqqqq", "asthma", "diabetes"})
  void nothingIsNeverDressedAsFound(String typed) {
    assertThat(VISITOR.page(query(typed)).select("h1").text()).isEqualTo("Nothing found");
  }

  @Test
  void whatWasFoundByAnotherWordSaysByWhich() {
    assertThat(VISITOR.page(query("lumbgo")).select(".item").get(0).text())
        .contains("Found by “lumbago”");
    assertThat(VISITOR.page(query("sciatica")).select(".item").get(0).text())
        .doesNotContain("Found by");
  }

  @ParameterizedTest
  @ValueSource(strings = {"throat", "eye", "neck", "chest", "groin", "cough"})
  void pointsThatAreNotForPressingComeLast(String typed) {
    List<Boolean> pressed =
        VISITOR.page(query(typed)).select(".item .code").eachText().stream()
            .flatMap(code -> Visitor.ATLAS.point(code).stream())
            .map(Point::press)
            .toList();

    assertThat(pressed).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void whatIsNotFoundIsMetWithWaysOn() {
    assertThat(VISITOR.page("/find?q=qqqqqq").select("main a[href^=/complaints/]"))
        .hasSameSizeAs(Visitor.ATLAS.complaints());
  }

  @Test
  void whoThinksOfDeathHasTheNumbersToTapBeforeAnythingElse() {
    Document page = VISITOR.page(query("I don't want to live any more"));

    assertThat(page.select("main a").not("form a").eachAttr("href"))
        .startsWith("tel:988", "tel:116123");
    assertThat(page.select(".item").get(0).attr("href")).isEqualTo("/safety#listening");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chest pain", "numb leg", "stroke"})
  void anEmergencyHasTheNumberToTapBeforeAnythingElse(String typed) {
    Document page = VISITOR.page(query(typed));

    assertThat(page.select("main a").not("form a").eachAttr("href"))
        .startsWith("tel:112", "tel:999", "tel:911", "tel:000", "/safety#now");
    assertThat(page.select("main a[href^=/points/]")).isEmpty();
  }

  /** It stands below where an emergency is one thing among others. */
  @Test
  void whereAnEmergencyIsToldTooThereIsTheNumberToo() {
    Document page = VISITOR.page(query("heart"));

    assertThat(page.select(".item").eachAttr("href")).contains("/safety#now");
    assertThat(page.select(".items ~ .calls a").eachAttr("href")).contains("tel:112");
    assertThat(VISITOR.page(query("calf")).select("a[href^=tel:]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I want to die", "numb leg", "fever", "pregnant"})
  void nothingElseIsOfferedBesideAnEmergency(String typed) {
    assertThat(VISITOR.page(query(typed)).select("main .onward")).isEmpty();
    assertThat(VISITOR.page(query("calf")).select("main .onward")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/find?q=P7", "/points/BL52?as=B47", "/points/GB39"})
  void whatIsChineseSaysSo(String address) {
    Document page = VISITOR.page(address);
    assertThat(page.select("main [lang=zh]").text()).containsPattern("\\p{IsHan}");

    page.select("[lang=zh]").remove();
    assertThat(page.select("main").text()).doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void anEmptySearchIsThePlaceToStart() {
    assertThat(VISITOR.page("/find?q=+").select("h1").text()).isEqualTo("Find");
  }

  @Test
  void whatWasTypedStaysInTheBoxAsItWas() {
    String typed = "\"><script>alert(1)</script>&amp;'";

    assertThat(VISITOR.page(query(typed)).select("input[name=q]").val()).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "\" onfocus=\"alert(1)", "</title><img src=x>"})
  void aHostileQueryBringsNoElementOfItsOwn(String typed) {
    assertThat(VISITOR.page(query(typed)).select("script:not([src]), img, [onfocus]")).isEmpty();
  }

  @Test
  void wordsInAnAddressAreNotPrintedOnAPointsPage() {
    assertThat(VISITOR.get("/points/BL52?as=Call+this+number").body())
        .doesNotContain("Call this number");
  }

  @Property(tries = 300)
  void anySearchIsAnswered(@ForAll String typed) {
    assertThat(find(typed).status()).isIn(200, 303);
  }

  private static Response find(String typed) {
    return VISITOR.get(query(typed));
  }

  private static String query(String typed) {
    return "/find?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }
}
