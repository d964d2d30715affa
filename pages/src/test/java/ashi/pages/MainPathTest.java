package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.Event;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** From opening the app to the journal. */
class MainPathTest {
  private final Visitor visitor = Visitor.remembered();

  @Test
  void reliefNowLeadsToASessionInThreeTaps() {
    visitor.having(new Event.NoRedFlags());

    String first = visitor.page("/").selectFirst("a.relief").attr("href");
    Element form = visitor.page(first).selectFirst("main form");
    Response second = visitor.post(form.attr("action"), Forms.filled(form));
    Document session = visitor.page(second.location());

    assertThat(session.selectFirst("#start")).isNotNull();
  }

  @Test
  void theFirstTimeRedFlagsAreAskedOnTheSameWay() {
    Element form = visitor.page("/relief").selectFirst("main form");

    Response answer = visitor.post(form.attr("action"), Forms.filled(form));

    assertThat(form.select("[name=flag]")).hasSize(ashi.care.RedFlag.values().length);
    assertThat(answer.location()).startsWith("/session?routine=relief");
    assertThat(visitor.told()).contains(new Event.NoRedFlags());
  }

  @Test
  void whatIsAskedOnTheStartPageIsAskedAgainNextTime() {
    visitor.having(new Event.NoRedFlags());
    Element form =
        visitor
            .page("/check?complaint=sciatica&where=hip&place=floor&minutes=15&side=left&tool=ball")
            .selectFirst("main form");
    visitor.post("/check", Forms.filled(form));

    Document home = visitor.page("/");

    assertThat(home.selectFirst("[name=complaint][checked]").val()).isEqualTo("sciatica");
    assertThat(home.selectFirst("[name=where][checked]").val()).isEqualTo("HIP");
    assertThat(home.selectFirst("[name=place][checked]").val()).isEqualTo("FLOOR");
    assertThat(home.selectFirst("[name=minutes][checked]").val()).isEqualTo("15");
    assertThat(home.selectFirst("[name=side][checked]").val()).isEqualTo("LEFT");
    assertThat(home.select("[name=tool][type=checkbox][checked]").eachAttr("value"))
        .containsExactly("BALL");
  }

  @Test
  void withoutAMemoryTheAnswersTravelInTheAddress() {
    Visitor forgotten = Visitor.forgotten();
    Element form = forgotten.page("/relief").selectFirst("main form");

    Response answer =
        forgotten.post(form.attr("action"), Forms.filled(form) + "&caution=PREGNANCY&before=6");

    assertThat(answer.location()).contains("checked=yes").contains("caution=PREGNANCY");
    assertThat(forgotten.get(answer.location()).status()).isEqualTo(200);
  }

  @Test
  void theSessionPageTellsThePlayerEverything() {
    visitor.having(new Event.NoRedFlags());

    Document page = visitor.page("/session?routine=relief&checked=yes&before=6");

    Element session = page.selectFirst("main#session");
    int total = Integer.parseInt(session.attr("data-total"));
    int sum =
        page.select("#cues li").stream()
            .mapToInt(li -> Integer.parseInt(li.attr("data-for")))
            .sum();
    assertThat(sum).isEqualTo(total);
    assertThat(page.selectFirst("#ending [name=before]").val()).isEqualTo("6");
    for (String id :
        new String[] {
          "player",
          "now-title",
          "now-text",
          "now-picture",
          "breath",
          "time-left",
          "total-left",
          "next-up",
          "pause",
          "back",
          "skip",
          "more",
          "stop-hurts",
          "stop-dizzy",
          "stop",
          "start",
          "toggle-voice",
          "toggle-bells",
          "toggle-vibration",
          "live",
          "advice-hurts",
          "advice-dizzy",
          "step-0"
        }) {
      assertThat(page.getElementById(id)).as(id).isNotNull();
    }
  }

  @Test
  void thePlayersSwitchesStandAsTheyWereSet() {
    visitor.having(new Event.NoRedFlags());
    visitor.post("/settings", "look=auto&on=voice");

    Document page = visitor.page("/session?routine=relief&checked=yes");

    assertThat(page.getElementById("toggle-voice").attr("aria-pressed")).isEqualTo("true");
    assertThat(page.getElementById("toggle-bells").attr("aria-pressed")).isEqualTo("false");
  }

  @Test
  void aRoutineForSomethingElseIsForBothSides() {
    visitor.having(new Event.NoRedFlags());
    visitor.post("/check", "complaint=sciatica&side=LEFT&place=BED&minutes=10&tool=HANDS");

    assertThat(hidden("/check?routine=sciatica", "side")).isEqualTo("LEFT");
    assertThat(hidden("/check?routine=evening", "side")).isEqualTo("BOTH");
  }

  @Test
  void aReadyRoutineCanBePlannedForAnotherPlace() {
    visitor.having(new Event.NoRedFlags());
    Document page = visitor.page("/check?routine=desk");

    assertThat(page.selectFirst("form#adapt [name=routine]").val()).isEqualTo("desk");
    assertThat(page.selectFirst("[form=adapt][name=place][checked]").val()).isEqualTo("CHAIR");
    assertThat(hidden("/check?routine=desk&place=STANDING", "place")).isEqualTo("STANDING");
  }

  private String hidden(String address, String name) {
    return visitor.page(address).selectFirst("main [type=hidden][name=" + name + "]").val();
  }

  @Test
  void anEndedSessionIsRemembered() {
    Response answer =
        visitor.post(
            "/session/ended",
            "title=Relief+now&address=%2Fcheck%3Froutine%3Drelief&codes=BL40+BL23&complaint=back-ache"
                + "&pressed=420&ending=DONE&before=6&after=3&note=better");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).isEqualTo("/journal");
    assertThat(visitor.journal().sessions()).hasSize(1);
  }

  @Test
  void withoutAMemoryAnEndedSessionIsAnsweredWithAdvice() {
    Response answer =
        Visitor.forgotten()
            .post("/session/ended", "title=Relief+now&ending=STOPPED_HURTS&before=4&after=7");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("rose").contains("nothing is remembered");
  }
}
