package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.Visitor;
import ashi.pages.web.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After "Stop, it hurts" a point is left out everywhere until tomorrow, and each page says why. */
class RestedTest {
  private final Visitor visitor = Visitor.remembered();

  @BeforeEach
  void itHurtsBehindTheKnee() {
    visitor.having(Visitor.NO_RED_FLAGS);
    visitor.post(
        "/session/ended",
        "title=Relief+now&routine=relief&place=BED&codes=BL23&pressed=60&ending=STOPPED_HURTS"
            + "&hurt=BL40");
  }

  @Test
  void itsOwnPageSaysSoAndDoesNotOfferIt() {
    var page = visitor.page("/points/BL40");

    assertThat(page.selectFirst(".note.warn").text()).contains("it hurt there today at");
    assertThat(page.select("main a[href^=/check]")).isEmpty();
  }

  @Test
  void aloneItIsNotPressed() {
    assertThat(visitor.page("/check?routine=BL40").selectFirst("main").text())
        .contains("is left out until tomorrow: it hurt there today at");
  }

  @Test
  void inARoutineItIsLeftOut() {
    var check = visitor.page("/check?routine=relief&place=BED");

    assertThat(check.select(".plan-steps a").eachAttr("href")).doesNotContain("/points/BL40");
    assertThat(check.selectFirst(".check-plan .note").text()).contains("until tomorrow");
  }

  @Test
  void itIsNotChosenForAWish() {
    var check = visitor.page("/check?complaint=sciatica&place=BED&minutes=15");

    assertThat(check.select(".plan-steps a").eachAttr("href")).doesNotContain("/points/BL40");
    assertThat(check.selectFirst(".check-plan .note").text()).contains("until tomorrow");
  }

  @Test
  void whoeverEditsAnOwnRoutineIsTold() {
    assertThat(visitor.page("/routines/new?point=BL40").selectFirst("main").text())
        .contains("until tomorrow");
  }

  @Test
  void tomorrowItIsThereAgain() {
    visitor.later(1);

    assertThat(visitor.page("/points/BL40").select("main a[href^=/check]")).isNotEmpty();
    assertThat(
            visitor
                .page("/check?routine=relief&place=BED")
                .select(".plan-steps a")
                .eachAttr("href"))
        .contains("/points/BL40");
  }

  @Test
  void theAdviceSaysWhetherItIsRemembered() {
    Response session =
        Visitor.forgotten().post("/check", "routine=relief&place=BED&asked=flags&group=BACK");

    assertThat(Jsoup.parse(session.body()).selectFirst("#advice-hurts").text())
        .contains("keep it in mind yourself");
  }

  @Test
  void anotherPageOfTheSameSessionDoesNotTakeItBack() {
    String noted = "title=Relief+now&routine=relief&place=BED&id=k1&ending=";
    visitor.post("/session/ended", noted + "STOPPED_HURTS&hurt=BL57");
    visitor.post("/session/ended", noted + "DONE&hurt=");

    assertThat(visitor.page("/points/BL57").selectFirst(".note.warn").text())
        .contains("it hurt there today at");
  }
}
