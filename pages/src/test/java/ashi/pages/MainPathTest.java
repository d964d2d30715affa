package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.FlagGroup;
import ashi.atlas.Place;
import ashi.atlas.Tool;
import ashi.care.Side;
import ashi.care.Wish;
import ashi.care.journal.Event;
import ashi.care.journal.Session;
import ashi.pages.web.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From opening the app to the journal. */
class MainPathTest {
  private final Visitor visitor = Visitor.remembered();

  @Test
  void reliefNowLeadsToASessionInThreeTaps() {
    visitor.having(Visitor.NO_RED_FLAGS);

    Element form = visitor.page(mainButton("")).selectFirst("main form");
    Response second = visitor.post(form.attr("action"), Forms.filled(form));
    Document session = visitor.page(second.location());

    assertThat(session.selectFirst("#start")).isNotNull();
  }

  @Test
  void theOneButtonDoesWhatWasChosenAndBringsReliefWhenThatIsNothing() {
    assertThat(visitor.page("/").select("[form=ask], #ask button")).hasSize(1);
    assertThat(visitor.page(mainButton("")).selectFirst("h1").text()).isEqualTo("Relief now");
    assertThat(visitor.page(mainButton("&complaint=knee")).selectFirst("h1").text())
        .isEqualTo("Knee");
    assertThat(visitor.page(mainButton("&where=HEAD")).selectFirst("h1").text())
        .isEqualTo("Headache");
    assertThat(visitor.page(mainButton("&where=HEAD&complaint=jaw")).selectFirst("h1").text())
        .isEqualTo("Jaw or forehead tension");
  }

  /** Where the start page's button leads when this was chosen too. */
  private String mainButton(String chosen) {
    Element form = visitor.page("/").selectFirst("form#ask");
    return form.attr("action") + "?" + Forms.filled(form) + chosen;
  }

  @Test
  void whereOnlyThePlaceWasSaidTheKindCanBeChanged() {
    Document page = visitor.page("/check?where=HEAD");

    assertThat(page.select("[name=complaint]").eachAttr("value"))
        .containsExactly("headache", "jaw");
    assertThat(page.selectFirst("[name=complaint][checked]").val()).isEqualTo("headache");
    assertThat(
            visitor.page("/check?complaint=headache").select("[name=complaint]").eachAttr("type"))
        .containsExactly("hidden");
  }

  @Test
  void whichSideHurtsIsAskedWhereOnlyOneMostlyDoes() {
    visitor.having(Visitor.NO_RED_FLAGS);
    Document page = visitor.page("/check?complaint=sciatica");

    assertThat(page.select("[type=radio][name=side]")).hasSize(3);
    assertThat(page.select("[name=side][checked], [type=hidden][name=side]")).isEmpty();
    assertThat(page.select("[type=radio][name=side]").first().closest("details")).isNull();
    assertThat(visitor.page("/check?complaint=headache").select("[type=radio][name=side]"))
        .isEmpty();

    visitor.post("/check", Forms.filled(page.selectFirst("main form")) + "&side=RIGHT");

    assertThat(visitor.page("/check?complaint=sciatica").selectFirst("[name=side][checked]").val())
        .isEqualTo("RIGHT");
    assertThat(visitor.page("/check?complaint=knee").select("[name=side][checked]")).isEmpty();
  }

  @Test
  void planningAgainKeepsWhatWasTickedAndRemembersNothing() {
    Document page =
        Jsoup.parse(
            visitor
                .post(
                    "/check",
                    "complaint=period&place=BED&minutes=10&side=BOTH&tool=HANDS&asked=flags"
                        + "&group=BELLY&flag=fever&asked=cautions&caution=PREGNANCY&before=6"
                        + "&do=plan")
                .body());

    assertThat(page.select("[name=flag][checked]").eachAttr("value")).containsExactly("fever");
    assertThat(page.select("[name=caution][checked]").eachAttr("value"))
        .containsExactly("PREGNANCY");
    assertThat(page.selectFirst("[name=before][checked]").val()).isEqualTo("6");
    assertThat(page.select("#plan h3 a").eachText()).noneMatch(title -> title.startsWith("SP6"));
    assertThat(page.selectFirst("#plan .note").text()).contains("SP6");
    assertThat(visitor.told()).isEmpty();
  }

  @Test
  void theFirstTimeRedFlagsAreAskedOnTheSameWay() {
    Element form = visitor.page("/relief").selectFirst("main form");

    Response answer = visitor.post(form.attr("action"), Forms.filled(form));

    assertThat(form.select("[name=flag]").eachAttr("value"))
        .contains("saddle", "chest", "fever", "cancer", "strain")
        .doesNotContain("thunderclap", "harm", "belly");
    assertThat(answer.location()).startsWith("/session?routine=relief");
    assertThat(visitor.told()).contains(new Event.NoRedFlags(Set.of(FlagGroup.BACK)));
  }

  @Test
  void whatIsAskedOnTheStartPageIsAskedAgainNextTime() {
    visitor.having(Visitor.NO_RED_FLAGS);
    Element form =
        visitor
            .page("/check?complaint=sciatica&where=hip&place=floor&minutes=15&side=left&tool=ball")
            .selectFirst("main form");
    visitor.post("/check", Forms.filled(form));

    Document home = visitor.page("/");

    assertThat(home.selectFirst(".as-last-time a").attr("href"))
        .isEqualTo(
            "/check?complaint=sciatica&where=HIP&place=FLOOR&minutes=15&side=LEFT&tool=HANDS"
                + "&tool=BALL");
    assertThat(home.select("[name=complaint][checked], [name=where][checked]")).isEmpty();
    assertThat(home.selectFirst("[name=place][checked]").val()).isEqualTo("FLOOR");
    assertThat(home.selectFirst("[name=minutes][checked]").val()).isEqualTo("15");
    assertThat(home.select("[name=tool][type=checkbox][checked]").eachAttr("value"))
        .containsExactly("BALL");
  }

  @Test
  void withoutAMemoryTheAnswersLeadStraightToTheSession() {
    Visitor forgotten = Visitor.forgotten();
    Element form = forgotten.page("/relief").selectFirst("main form");

    Response answer =
        forgotten.post(form.attr("action"), Forms.filled(form) + "&caution=PREGNANCY&before=6");

    Element session = Jsoup.parse(answer.body()).selectFirst("main#session");
    assertThat(session.select("#ending [name=before]").val()).isEqualTo("6");
    assertThat(session.attr("data-address"))
        .startsWith("/session?routine=relief")
        .contains("caution=PREGNANCY")
        .endsWith("&before=6");
  }

  @Test
  void withoutAMemoryASessionThatIsFoundAgainAsksWhatWasAnsweredBefore() {
    Document check = Visitor.forgotten().page("/session?routine=relief&caution=PREGNANCY&before=6");

    assertThat(check.select("[name=caution][checked]").eachAttr("value"))
        .containsExactly("PREGNANCY");
    assertThat(check.select("[name=before][checked]").eachAttr("value")).containsExactly("6");
    assertThat(check.select("[name=flag][checked]")).isEmpty();
  }

  @Test
  void theSessionPageTellsThePlayerEverything() {
    visitor.having(Visitor.NO_RED_FLAGS);

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
    visitor.having(Visitor.NO_RED_FLAGS);
    visitor.post("/settings", "look=auto&on=voice");

    Document page = visitor.page("/session?routine=relief&checked=yes");

    assertThat(page.getElementById("toggle-voice").attr("aria-pressed")).isEqualTo("true");
    assertThat(page.getElementById("toggle-bells").attr("aria-pressed")).isEqualTo("false");
  }

  @Test
  void aRoutineForSomethingElseIsForBothSides() {
    visitor.having(Visitor.NO_RED_FLAGS);
    visitor.post("/check", "complaint=sciatica&side=LEFT&place=BED&minutes=10&tool=HANDS");

    assertThat(chosen("/check?routine=sciatica", "side")).isEqualTo("LEFT");
    assertThat(hidden("/check?routine=evening", "side")).isEqualTo("BOTH");
  }

  @Test
  void aReadyRoutineCanBePlannedForAnotherPlace() {
    visitor.having(Visitor.NO_RED_FLAGS);

    assertThat(hidden("/check?routine=desk", "routine")).isEqualTo("desk");
    assertThat(chosen("/check?routine=desk", "place")).isEqualTo("CHAIR");
    assertThat(chosen("/check?routine=desk&place=STANDING", "place")).isEqualTo("STANDING");
    assertThat(visitor.page("/check?routine=desk").select("button[name=do][value=plan]"))
        .hasSize(1);
  }

  private String chosen(String address, String name) {
    return visitor.page(address).selectFirst("main [checked][name=" + name + "]").val();
  }

  private String hidden(String address, String name) {
    return visitor.page(address).selectFirst("main [type=hidden][name=" + name + "]").val();
  }

  @Test
  void anEndedSessionIsRemembered() {
    Response answer =
        visitor.post(
            "/session/ended",
            "title=Sciatica&complaint=sciatica&where=HIP&place=FLOOR&minutes=5&side=LEFT&tool=BALL"
                + "&codes=BL40+GB30+NO1&pressed=420&ending=STOPPED_HURTS&hurt=GB30&before=6"
                + "&after=3&note=better&id=k7&at="
                + (visitor.now() - 60_000));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).isEqualTo("/journal");
    assertThat(visitor.journal().sessions())
        .extracting(Session::ended)
        .containsExactly(
            new Event.SessionEnded(
                "k7",
                "",
                "",
                new Wish(
                    "sciatica",
                    Set.of(Area.HIP),
                    Place.FLOOR,
                    5,
                    Set.of(Tool.HANDS, Tool.BALL),
                    Side.LEFT),
                List.of("BL40", "GB30"),
                420,
                Event.Ending.STOPPED_HURTS,
                "GB30",
                6,
                3,
                "better",
                60));
  }

  @Test
  void onlyAnOwnRoutineIsRememberedByTheNameItHad() {
    visitor.post(
        "/session/ended", "id=k1&title=My+legs&routine=own-1&codes=BL40&pressed=60&ending=DONE");
    visitor.post(
        "/session/ended",
        "id=k2&title=Jetzt+lindern&routine=relief&codes=BL40&pressed=60&ending=DONE");

    assertThat(visitor.journal().sessions())
        .extracting(session -> session.ended().title())
        .containsExactly("My legs", "");
    assertThat(visitor.page("/journal").select(".past strong").eachText())
        .containsExactlyInAnyOrder("My legs", "Relief now");
  }

  @Test
  void aSessionCanBeRatedAfterwards() {
    visitor.post(
        "/session/ended",
        "id=k7&title=Relief+now&routine=relief&place=BED&side=LEFT&tool=BALL&codes=BL40&pressed=60"
            + "&ending=DONE&before=6");
    Session unrated = visitor.journal().sessions().get(0);
    visitor.laterSeconds(600);

    Element form = visitor.page("/session/ended").selectFirst("#ending");
    form.select("[name=after][value=3]").attr("checked", "");
    visitor.post(form.attr("action"), Forms.filled(form));

    Session rated = visitor.journal().sessions().get(0);
    assertThat(visitor.journal().sessions()).hasSize(1);
    assertThat(rated.at()).isEqualTo(unrated.at());
    assertThat(rated.ended())
        .usingRecursiveComparison()
        .ignoringFields("after", "lateSeconds")
        .isEqualTo(unrated.ended());
    assertThat(rated.ended().after()).isEqualTo(3);
  }

  /** It is 21:26 for the visitor, and after 4:00 a point that hurt is offered again. */
  @Test
  void aSessionOfLateEveningIsAskedAboutAlsoAfterMidnight() {
    visitor.post(
        "/session/ended", "id=k7&title=Relief+now&routine=relief&ending=STOPPED_HURTS&hurt=BL40");
    visitor.laterSeconds(7 * 3600);

    Document page = visitor.page("/session/ended");

    assertThat(page.selectFirst("#ending")).isNotNull();
    assertThat(page.text()).doesNotContain("until tomorrow");
    visitor.laterSeconds(17 * 3600 - 1);
    assertThat(visitor.page("/session/ended").selectFirst("#ending")).isNotNull();
    visitor.laterSeconds(1);
    assertThat(visitor.get("/session/ended").location()).isEqualTo("/journal");
  }

  /** As the second version sent it, and as the first one did. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "title=Desk&routine=desk&place=CAR&minutes=3&side=RIGHT&codes=BL40&pressed=60&late=90&odd=1",
        "title=Desk&address=%2Fcheck%3Froutine%3Ddesk%26place%3DCAR%26minutes%3D3%26side%3DRIGHT"
            + "&codes=BL40&complaint=&pressed=60&late=90"
      })
  void aFormOfAnOlderPageLosesNothing(String form) {
    assertThat(visitor.post("/session/ended", form).location()).isEqualTo("/journal");

    Session session = visitor.journal().sessions().get(0);
    assertThat(session.at().millis()).isEqualTo(visitor.now() - 90_000);
    assertThat(session.ended().pressedSeconds()).isEqualTo(60);
    assertThat(session.ended().codes()).containsExactly("BL40");
    assertThat(session.ended().routine()).isEqualTo("desk");
    assertThat(session.ended().wish().place()).isEqualTo(Place.CAR);
    assertThat(session.ended().wish().minutes()).isEqualTo(3);
    assertThat(session.ended().wish().side()).isEqualTo(Side.RIGHT);
  }

  @Test
  void anOlderFormWithABrokenAddressIsTakenAllTheSame() {
    visitor.post("/session/ended", "title=Desk&address=%2Fcheck%3Froutine%3D%25zz&pressed=60");

    assertThat(visitor.journal().sessions()).hasSize(1);
  }

  @Test
  void whatWasRatedOrIsOldIsNotAskedAgain() {
    assertThat(visitor.get("/session/ended").location()).isEqualTo("/journal");
    visitor.post("/session/ended", "id=k7&title=Relief+now&routine=relief&ending=DONE");
    assertThat(visitor.page("/session/ended").selectFirst("#ending")).isNotNull();
    visitor.later(1);
    assertThat(visitor.get("/session/ended").location()).isEqualTo("/journal");
    visitor.post("/session/ended", "id=k8&title=Relief+now&routine=relief&ending=DONE&after=3");
    assertThat(visitor.get("/session/ended").location()).isEqualTo("/journal");
  }

  @Test
  void whoStoppedBecauseItHurtReadsTheAdviceBeforeRating() {
    visitor.post(
        "/session/ended", "id=k7&title=Relief+now&routine=relief&ending=STOPPED_HURTS&hurt=BL40");

    assertThat(visitor.page("/session/ended").selectFirst("#advice-hurts").text())
        .contains("leaves it out until tomorrow");
    assertThat(visitor.page("/session/ended").selectFirst("#advice-dizzy")).isNull();
  }

  @Test
  void anEndedSessionCanBeHadAgain() {
    visitor.post(
        "/session/ended",
        "title=Relief+now&routine=relief&place=CAR&minutes=3&side=RIGHT&codes=BL40&ending=DONE");

    assertThat(visitor.page("/journal").selectFirst(".past a").attr("href"))
        .isEqualTo("/check?routine=relief&place=CAR&minutes=3&side=RIGHT&tool=HANDS");
  }

  @Test
  void theSessionCarriesWhatWasAskedThroughItsEnding() {
    visitor.post("/check", "routine=relief&asked=flags&group=BACK");
    String wish = "/check?routine=relief&place=CAR&minutes=3&side=RIGHT&tool=HANDS";

    String fields =
        visitor
            .page(wish.replace("/check", "/session") + "&checked=yes")
            .select("#ending [type=hidden]")
            .stream()
            .filter(field -> wish.contains(field.attr("name") + "="))
            .map(field -> field.attr("name") + "=" + field.val())
            .collect(Collectors.joining("&"));

    assertThat("/check?" + fields).isEqualTo(wish);
  }

  @Test
  void withoutAMemoryAnEndedSessionIsAnsweredWithAdvice() {
    Response answer =
        Visitor.forgotten()
            .post(
                "/session/ended",
                "title=Relief+now&codes=BL40&ending=STOPPED_HURTS&before=4&after=7");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("rose").contains("nothing is remembered");
  }
}
