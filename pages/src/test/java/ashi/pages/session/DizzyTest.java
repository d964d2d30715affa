package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.journal.Event;
import ashi.care.journal.Event.Ending;
import ashi.pages.Visitor;
import ashi.pages.web.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a session that was stopped because of dizziness the next one begins with a question. */
class DizzyTest {
  private static final String WISH = "routine=relief&place=BED";

  private final Visitor visitor = Visitor.remembered();

  @BeforeEach
  void itWasStoppedBecauseOfDizziness() {
    visitor.having(Visitor.NO_RED_FLAGS);
    end(Ending.STOPPED_DIZZY);
  }

  @Test
  void itIsAskedWithinADay() {
    visitor.laterSeconds(24 * 3600 - 1);

    assertThat(visitor.page("/check?" + WISH).select("[name=dizzy][required]")).hasSize(1);
    assertThat(visitor.page("/check?" + WISH).select("[name=flag]")).isEmpty();
  }

  @Test
  void fromThenOnTheRedFlagsAreAskedAnew() {
    visitor.later(1);

    assertThat(visitor.page("/check?" + WISH).select("[name=dizzy]")).isEmpty();
    assertThat(visitor.page("/check?" + WISH).select("[name=flag]")).isNotEmpty();
    assertThat(visitor.page("/check?" + WISH).text()).contains("because you felt dizzy");
    assertThat(visitor.post("/check", WISH).location()).startsWith("/check?");

    visitor.post("/check", WISH + "&asked=flags&group=BACK&group=LEG");
    assertThat(visitor.page("/session?" + WISH).selectFirst("#session")).isNotNull();
  }

  @Test
  void withoutAnAnswerThereIsNoSession() {
    assertThat(visitor.post("/check", WISH).location()).startsWith("/check?");
    assertThat(visitor.page("/session?" + WISH).selectFirst("[name=dizzy]")).isNotNull();
  }

  @Test
  void onceItHasPassedThereIsASession() {
    String session = visitor.post("/check", WISH + "&dizzy=passed").location();

    assertThat(visitor.page(session).selectFirst("#session")).isNotNull();
  }

  @Test
  void whileItLastsRestComesFirst() {
    Response answer = visitor.post("/check", WISH + "&dizzy=still");

    assertThat(answer.body()).contains("Rest first").contains("Lie flat").contains("It has passed");
    assertThat(Jsoup.parse(answer.body()).select(".stop-advice a[href^=tel:]")).hasSize(4);
    assertThat(visitor.page("/session?" + WISH).selectFirst("#session")).isNull();
  }

  @Test
  void withOtherSignsItIsAnEmergency() {
    Response answer = visitor.post("/check", WISH + "&dizzy=signs");

    assertThat(answer.body()).contains("tel:112");
    assertThat(visitor.told())
        .anyMatch(
            event ->
                event instanceof Event.RedFlagsStood stood && stood.flags().contains("artery"));
    assertThat(visitor.post("/check", WISH + "&dizzy=passed").body()).contains("tel:112");
  }

  @Test
  void whatWasAnsweredIsSaidBackAtOnceAndLater() {
    String asked = visitor.page("/check?" + WISH).selectFirst("label:has([value=signs])").text();

    Response answer = visitor.post("/check", WISH + "&dizzy=signs");

    assertThat(said(Jsoup.parse(answer.body()))).containsExactly(asked);
    assertThat(said(visitor.page("/relief"))).containsExactly(asked);
  }

  @Test
  void whatWasTickedIsSaidBackAsItWasAsked() {
    Response answer =
        visitor.post(
            "/check", "complaint=headache&dizzy=passed&asked=flags&group=HEAD&flag=artery");

    assertThat(said(Jsoup.parse(answer.body())))
        .containsExactly("Double vision, trouble swallowing, fainting, new dizziness");
    assertThat(said(visitor.page("/relief")))
        .containsExactly("Double vision, trouble swallowing, fainting, new dizziness");
  }

  private static List<String> said(Document page) {
    return page.select("[aria-labelledby=ticked-title] li").eachText();
  }

  @Test
  void afterASessionThatWentWellItIsNotAskedAgain() {
    end(Ending.DONE);

    assertThat(visitor.page("/check?" + WISH).select("[name=dizzy]")).isEmpty();
  }

  private void end(Ending ending) {
    visitor.laterSeconds(60);
    visitor.post("/session/ended", WISH + "&title=Relief+now&ending=" + ending.name());
  }
}
