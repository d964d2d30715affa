package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.care.journal.Event;
import ashi.care.journal.Event.Ending;
import ashi.pages.Visitor;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A point that was left out of a session, and why. */
class LeftOutTest {
  private static final String PLAN = "/check?routine=sciatica&place=BED&minutes=10";
  private static final String SESSION = PLAN.replace("/check", "/session");

  private final Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);

  @Test
  void theNextPlanRemembersIt() {
    visitor.post("/session/left-out", "code=GB30&reason=REACH");

    assertThat(step("GB30").text()).contains("you left it out: you could not reach it.");
    assertThat(visitor.page(PLAN).select(".plan-steps li:not(:has(a[href$=GB30]))").text())
        .doesNotContain("left it out");
  }

  @Test
  void whatWasNotFoundComesWithTheWayToItsRulerAndToMeasuring() {
    visitor.post("/session/left-out", "code=GB30&reason=FIND");

    assertThat(step("GB30").select("a").eachAttr("href")).contains("/ruler?point=GB30", "/measure");
    assertThat(visitor.page(PLAN).select(".plan-steps a[href^=/ruler]")).hasSize(1);
  }

  @Test
  void anEarlierReasonIsToldBesideALaterOne() {
    visitor.post("/session/left-out", "code=GB30&reason=FIND");
    visitor.post("/session/left-out", "code=GB30&reason=REACH");

    assertThat(step("GB30").text())
        .contains("you could not reach it.")
        .contains("you could not find it.");
  }

  @Test
  void whatIsNotWantedTodayIsMissedTodayWithASentence() {
    visitor.post("/session/left-out", "code=GB30&reason=OTHER");

    assertThat(visitor.page(PLAN).select(".plan-steps a[href$=GB30]")).isEmpty();
    assertThat(visitor.page(PLAN).select(".note li").text())
        .contains("is left out until tomorrow, as you wished.");
    visitor.later(1);
    assertThat(step("GB30").text()).doesNotContain("left it out");
  }

  /** From its page. */
  @Test
  void whoAsksForItGetsItAllTheSame() {
    visitor.post("/session/left-out", "code=GB30&reason=OTHER");
    String alone = visitor.page("/points/GB30").selectFirst("main a[href^=/check]").attr("href");

    assertThat(visitor.page(alone).select(".plan-steps a[href$=GB30]")).hasSize(1);
  }

  @Test
  void thePageOfASessionTellsHowItsPointsAreToBePressed() {
    visitor.having(new Event.Checked());
    Element step = visitor.page(SESSION).selectFirst("article[data-code=GB30]");

    visitor.post("/session/left-out", step.attr("data-leaving") + "&reason=REACH");

    assertThat(visitor.told()).hasSize(1);
    Event.PointLeft left = (Event.PointLeft) visitor.told().get(0);
    assertThat(left.code()).isEqualTo("GB30");
    assertThat(left.position()).isEqualTo(Position.LYING);
    assertThat(left.tool()).isEqualTo(Tool.HANDS);
    assertThat(step.select(".doing").text()).contains("on your back");
    assertThat(step("GB30").text())
        .contains("on your side with your hands")
        .contains("you could not reach it. Now you press it in another way.");
  }

  /** So that a reload takes up the same session. */
  @Test
  void aSessionThatHasBegunStaysAsItWasPlanned() {
    visitor.having(new Event.Checked()).laterSeconds(10);
    Document planned = visitor.page(SESSION);
    String address = planned.selectFirst("#session").attr("data-address");
    visitor.laterSeconds(30);
    visitor.post(
        "/session/ended", "id=k1&routine=sciatica&codes=BL23&pressed=20&ending=STOPPED&hurt=BL40");
    visitor.post("/session/left-out", "code=GB30&reason=OTHER");
    visitor.laterSeconds(30);

    Document again = visitor.page(address);

    assertThat(again.select("#cues li").eachAttr("data-for"))
        .isEqualTo(planned.select("#cues li").eachAttr("data-for"));
    assertThat(again.selectFirst("#session").attr("data-address")).isEqualTo(address);
    assertThat(planned.select(".menu em:not([hidden])")).isEmpty();
    assertThat(again.select(".menu li:has(em:not([hidden])) strong").eachText())
        .hasSize(2)
        .allMatch(title -> title.startsWith("BL40") || title.startsWith("GB30"));
    assertThat(again.select("article[data-code=BL40] .note").text())
        .contains("it hurt there today");
    assertThat(visitor.get(address.replace("/session", "/session.mp3")).status()).isEqualTo(200);
  }

  /** Nor is a link with some other time a way round what hurt. */
  @Test
  void aPlanIsMadeOfWhatIsTrueNow() {
    visitor.post(
        "/session/ended", "routine=sciatica&codes=BL23&pressed=20&ending=STOPPED_HURTS&hurt=BL40");
    visitor.laterSeconds(60).having(new Event.Checked());

    assertThat(visitor.page(PLAN + "&planned=0").select(".plan-steps a[href$=BL40]")).isEmpty();
    assertThat(visitor.page(SESSION + "&planned=99999999999999").select("[data-code=BL40]"))
        .isEmpty();
    assertThat(visitor.page(SESSION + "&planned=0").select("article[data-code=BL40] .note").text())
        .contains("it hurt there today");
  }

  @Test
  void aSessionWithoutAnyPointIsNotDone() {
    visitor.post("/session/ended", "id=k1&routine=sciatica&pressed=0&ending=DONE");

    assertThat(visitor.journal().sessions())
        .extracting(session -> session.ended().ending())
        .isEqualTo(List.of(Ending.STOPPED));
  }

  @Test
  void whoLeftAllOutIsShownOtherWays() {
    visitor.having(new Event.Checked());

    assertThat(visitor.page(SESSION).select("#all-left[hidden] a").eachAttr("href"))
        .hasSize(2)
        .anyMatch(href -> href.startsWith("/check?routine=sciatica"))
        .contains("/");
  }

  @Test
  void whatIsNoPointIsNotNoted() {
    visitor.post("/session/left-out", "code=%3Cb%3E&reason=FIND");
    visitor.post("/session/left-out", "");

    assertThat(visitor.journal().entries()).hasSize(1);
  }

  private Element step(String code) {
    return visitor.page(PLAN).selectFirst(".plan-steps li:has(a[href$=" + code + "])");
  }
}
