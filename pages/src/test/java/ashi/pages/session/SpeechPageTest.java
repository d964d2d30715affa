package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.journal.Event;
import ashi.care.journal.Speech;
import ashi.care.journal.Speech.Leading;
import ashi.pages.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How a session is spoken, set and told to the player. */
class SpeechPageTest {
  private static final String PAGE = "/settings/voice";
  private static final String SESSION = "/session?routine=sciatica&place=BED&minutes=10";

  private final Visitor visitor =
      Visitor.remembered().having(Visitor.NO_RED_FLAGS).having(new Event.Checked());

  @Test
  void atFirstAshiSpeaksCalmlyAndTonesLeadTheBreath() {
    Document page = visitor.page(PAGE);

    assertThat(page.select("input[name=speaker][checked]").val()).isEqualTo("ashi");
    assertThat(page.select("input[name=rate][checked]").val()).isEqualTo("90");
    assertThat(page.select("input[name=breath][checked]").val()).isEqualTo("TONES");
  }

  @Test
  void whatIsSetIsShownAgainAndToldToThePlayer() {
    visitor.post(PAGE, "speaker=phone&voice=Anna+%22Premium%22&rate=75&breath=WORDS");
    Document page = visitor.page(PAGE);
    Element player = visitor.page(SESSION).selectFirst("#player");

    assertThat(visitor.journal().settings().speech())
        .isEqualTo(new Speech(false, Leading.WORDS, true, "Anna \"Premium\"", 75));
    assertThat(page.select("input[name=speaker][checked]").val()).isEqualTo("phone");
    assertThat(page.select("option[selected]").text()).isEqualTo("Anna \"Premium\"");
    assertThat(player.attr("data-phone")).isEqualTo("true");
    assertThat(player.attr("data-voice")).isEqualTo("Anna \"Premium\"");
    assertThat(player.attr("data-rate")).isEqualTo("75");
    assertThat(player.attr("data-breath")).isEqualTo("words");
  }

  @Test
  void otherSettingsStayAndKeepIt() {
    visitor.post("/settings", "look=bed&on=bells&on=few");
    visitor.post(PAGE, "breath=none");

    assertThat(visitor.journal().settings().speech())
        .isEqualTo(new Speech(true, Leading.NONE, false, "", 90));
    assertThat(visitor.journal().settings().voice()).isFalse();

    visitor.post("/settings", "look=bed&on=voice");

    assertThat(visitor.journal().settings().speech().breath()).isEqualTo(Leading.NONE);
    assertThat(visitor.journal().settings().speech().few()).isFalse();
  }

  @Test
  void whatCannotBeIsAsAtFirst() {
    visitor.post(PAGE, "speaker=robot&rate=9000&breath=shouts&voice=" + "x".repeat(5_000));
    Speech speech = visitor.journal().settings().speech();

    assertThat(speech.phone()).isFalse();
    assertThat(speech.rate()).isEqualTo(90);
    assertThat(speech.breath()).isEqualTo(Leading.TONES);
    assertThat(speech.voice()).hasSize(100);
  }

  /** 24 seconds of frames of 36 ms; no question comes before it, since nothing is pressed. */
  @Test
  void anyoneMayHearASample() {
    assertThat(Visitor.forgotten().get("/voice.mp3").headers())
        .containsEntry("Content-Length", Integer.toString(667 * 108));
  }
}
