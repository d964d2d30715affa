package ashi.pages.library;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.Response;
import ashi.pages.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

  @Test
  void whatIsNotFoundIsMetWithWaysOn() {
    assertThat(VISITOR.page("/find?q=qqqqqq").select("main a[href^=/complaints/]"))
        .hasSameSizeAs(Visitor.ATLAS.complaints());
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
