package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Caution;
import ashi.care.Event;
import ashi.care.RedFlag;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No session where pressing is not safe. */
class SafetyTest {
  private final Visitor visitor = Visitor.remembered();

  @Test
  void aTickedRedFlagIsAnsweredWithAdvice() {
    Response answer = visitor.post("/check", "routine=relief&asked=flags&flag=SADDLE");

    assertThat(answer.body()).contains("Call an ambulance");
    assertThat(visitor.told()).containsExactly(new Event.RedFlagsStood(Set.of(RedFlag.SADDLE)));
  }

  @Test
  void whileARedFlagStandsThereIsNoSession() {
    visitor.having(new Event.RedFlagsStood(Set.of(RedFlag.FEVER)));

    assertThat(visitor.page("/session?routine=relief&checked=yes").selectFirst("#session"))
        .isNull();
    assertThat(visitor.page("/relief").selectFirst("h1").text()).contains("doctor");
  }

  @Test
  void theQuestionsCanBeAnsweredAnew() {
    visitor.having(new Event.RedFlagsStood(Set.of(RedFlag.FEVER)));
    String again = visitor.page("/relief").selectFirst(".actions a").attr("href");

    Response answer =
        visitor.post("/check", Forms.filled(visitor.page(again).selectFirst("main form")));

    assertThat(answer.location()).startsWith("/session");
  }

  @Test
  void aSessionThatWasNotCheckedAsksFirst() {
    visitor.having(new Event.NoRedFlags());

    assertThat(visitor.page("/session?routine=relief").selectFirst("form[action=/check]"))
        .isNotNull();
  }

  @Test
  void aCautionTakesPointsOutAndSaysSo() {
    visitor.having(new Event.NoRedFlags());
    visitor.having(new Event.CautionsSet(Set.of(Caution.PREGNANCY)));

    var session = visitor.page("/session?routine=evening&checked=yes");

    assertThat(session.select(".step").eachAttr("data-code")).doesNotContain("SP6");
    assertThat(session.selectFirst(".printable .note").text()).contains("SP6");
  }

  @Test
  void twoWeeksLaterRedFlagsAreAskedAgain() {
    visitor.having(new Event.NoRedFlags()).later(15);

    assertThat(visitor.page("/relief").select("[name=flag]")).isNotEmpty();
  }
}
