package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.journal.Speech;
import ashi.pages.Visitor;
import ashi.pages.web.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noted of a session that has ended, and what is said after it. */
class EndedTest {
  private final Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "codes=NO1+NO2&pressed=60",
        "codes=BL40&pressed=-5",
        "codes=BL40&pressed=86401",
        "codes=BL40&pressed=99999999999",
        "codes=BL40&pressed=much",
        "codes=BL40&pressed=60&hurt=NO1",
        "codes=BL40&pressed=60&at=-1",
        "codes=BL40&pressed=60&at=yesterday",
        "codes=BL40&pressed=60&id=1779999990000&at=1779999980000"
      })
  void whatNoSessionCanBeIsRefused(String form) {
    Response answer = visitor.post("/session/ended", "routine=relief&ending=DONE&" + form);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("tells of no session that can have been");
    assertThat(visitor.journal().sessions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "codes=BL40+NO1&pressed=60",
        "codes=&pressed=&at=&hurt=",
        "codes=BL40&pressed=86400",
        "codes=BL40&pressed=60&id=1779999980000&at=1779999990000",
        "codes=BL40&pressed=60&id=k1&at=1779999990000",
        "codes=BL40&pressed=60&late=-3",
        "codes=BL40&pressed=60&at=1990000000000"
      })
  void whatIsMerelyOldOrPartlyKnownIsNoted(String form) {
    visitor.post("/session/ended", "routine=relief&ending=STOPPED&" + form);

    assertThat(visitor.journal().sessions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "evening, Stay lying, 0",
    "headache, with little light, 1",
    "nausea, take small sips, 1",
    "stress, There is no hurry, 0",
    "calm, There is no hurry, 0",
    "sciatica, Then get up in stages, 3",
    "BL23, Then get up in stages, 3"
  })
  void whatToDoNowFitsWhatItWasFor(String routine, String said, int ways) {
    visitor.post("/session/ended", "id=k1&routine=" + routine + "&codes=BL23&pressed=60");
    var then = visitor.page("/session/ended").selectFirst("#afterwards");

    assertThat(then.text()).contains(said);
    assertThat(then.select("a")).hasSize(ways);
    assertThat(then.text().contains("in the morning")).isEqualTo(!routine.equals("evening"));
  }

  @Test
  void theNameOfAVoiceHasNoControlCharacters() {
    visitor.post(
        "/settings/voice", "breath=TONES&voice=A%00%0D%0A%1Bb%7F%C2%85%20c%E5%A5%BD&rate=90");

    assertThat(visitor.journal().settings().speech().voice()).isEqualTo("Ab c\u597d");
  }

  @Test
  void whatALanguageCannotOfferStaysChosen() {
    visitor.post("/settings/voice", "breath=WORDS&voice=&rate=90");
    var chosen = visitor.page("/de/settings/voice").selectFirst("[name=breath][checked]");

    visitor.post("/de/settings/voice", "breath=" + chosen.val() + "&voice=&rate=75");

    assertThat(visitor.journal().settings().speech())
        .isEqualTo(new Speech(false, Speech.Leading.WORDS, false, "", 75));
    assertThat(visitor.page("/settings/voice").selectFirst("[name=breath][checked]").val())
        .isEqualTo("WORDS");
  }
}
