package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Caution;
import ashi.atlas.FlagGroup;
import ashi.care.journal.Event;
import ashi.pages.Forms;
import ashi.pages.Visitor;
import ashi.pages.web.Response;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No session where pressing is not safe. */
class SafetyTest {
  private static final Event FEVER =
      new Event.RedFlagsStood(Set.of("fever"), Set.of(FlagGroup.BACK));

  private final Visitor visitor = Visitor.remembered();

  @Test
  void aTickedRedFlagIsAnsweredWithAdvice() {
    Response answer = visitor.post("/check", "routine=relief&asked=flags&group=BACK&flag=saddle");

    assertThat(answer.body()).contains("Call an ambulance");
    assertThat(visitor.told())
        .containsExactly(new Event.RedFlagsStood(Set.of("saddle"), Set.of(FlagGroup.BACK)));
  }

  @Test
  void whileARedFlagStandsThereIsNoSession() {
    visitor.having(FEVER);

    assertThat(visitor.page("/session?routine=relief&checked=yes").selectFirst("#session"))
        .isNull();
    assertThat(visitor.page("/relief").selectFirst("h1").text()).contains("doctor");
  }

  @Test
  void theQuestionsCanBeAnsweredAnew() {
    visitor.having(FEVER);
    String again = visitor.page("/relief").selectFirst(".actions a").attr("href");

    Response answer =
        visitor.post("/check", Forms.filled(visitor.page(again).selectFirst("main form")));

    assertThat(answer.location()).startsWith("/session");
  }

  @Test
  void aSessionThatWasNotCheckedAsksFirst() {
    visitor.having(Visitor.NO_RED_FLAGS).later(1);

    assertThat(visitor.page("/session?routine=relief").selectFirst("form[action=/check]"))
        .isNotNull();
  }

  @Test
  void aLinkNeverAnswersForAPerson() {
    for (Visitor anyone : List.of(Visitor.forgotten(), Visitor.remembered())) {
      Document page = anyone.page("/session?routine=relief&checked=yes&asked=flags&group=BACK");

      assertThat(page.select("#session")).isEmpty();
      assertThat(page.select("form[action=/check] [name=flag]")).isNotEmpty();
    }
  }

  @Test
  void theCheckBeforeASessionIsForThatSession() {
    String session = "/session?routine=relief&checked=yes";
    visitor.having(Visitor.NO_RED_FLAGS).later(1);
    assertThat(visitor.page(session).select("#session")).isEmpty();

    String found = visitor.post("/check", "routine=relief&before=6").location();
    assertThat(visitor.page(found).select("#session")).hasSize(1);

    visitor.post("/session/ended", "routine=relief&ending=DONE&before=6&after=6");
    assertThat(visitor.page(found).select("#session")).isEmpty();
  }

  @Test
  void aSignThatLetsASessionGoOnLeadsToItAlsoWhereNothingIsKept() {
    for (Visitor anyone : List.of(Visitor.forgotten(), Visitor.remembered())) {
      Element check = anyone.page("/check?complaint=back-ache").selectFirst("form[action=/check]");
      Response advice = anyone.post("/check", Forms.filled(check) + "&flag=strain&caution=SKIN");
      Element onward = Jsoup.parse(advice.body()).selectFirst("form[action=/check]");

      Response session = anyone.post("/check", Forms.filled(onward));

      String body =
          session.location().isEmpty() ? session.body() : anyone.get(session.location()).body();
      assertThat(Jsoup.parse(body).select("#session")).hasSize(1);
    }
  }

  @Test
  void aCautionTakesPointsOutAndSaysSo() {
    visitor.having(Visitor.NO_RED_FLAGS);
    visitor.having(new Event.CautionsSet(Set.of(Caution.PREGNANCY)));

    var session = visitor.page("/session?routine=evening&checked=yes");

    assertThat(session.select(".step").eachAttr("data-code")).doesNotContain("SP6");
    assertThat(session.selectFirst(".printable .note").text()).contains("SP6");
    assertThat(session.selectFirst("#player .ready-care summary").text())
        .isEqualTo("1 point left out");
    assertThat(session.selectFirst("#player .ready-care li").text()).contains("SP6");
  }

  @Test
  void anOldLinkStillMeansItsCautions() {
    var check = Visitor.forgotten().page("/check?routine=relief&place=BED&minutes=5&caution=CLOT");

    assertThat(check.select(".plan-steps a").eachAttr("href"))
        .doesNotContain("/points/BL40", "/points/BL57");
    assertThat(check.selectFirst(".check-plan .note").text()).contains("with a blood clot");
  }

  @Test
  void whatIsPressedLightlyIsNotToldToLeanOnIt() {
    visitor.having(Visitor.NO_RED_FLAGS);
    visitor.having(new Event.CautionsSet(Set.of(Caution.OSTEOPOROSIS)));

    String step =
        visitor
            .page("/session?routine=BL13&place=BED&tool=HELPER&checked=yes")
            .selectFirst(".step")
            .text();

    assertThat(step).contains("no weight").doesNotContain("ball");
  }

  @Test
  void whereOnlyABallWouldReachItSaysWhatWouldWork() {
    visitor.having(Visitor.NO_RED_FLAGS);
    visitor.having(new Event.CautionsSet(Set.of(Caution.OSTEOPOROSIS)));

    var page = visitor.page("/check?routine=BL13&place=BED&tool=BALL");

    assertThat(page.selectFirst("main").text())
        .contains("with a ball your weight would rest on it")
        .contains("With a helper");
    assertThat(visitor.page(page.selectFirst(".rows a").attr("href")).select(".plan-steps li"))
        .isNotEmpty();
  }

  @Test
  void twoWeeksLaterRedFlagsAreAskedAgain() {
    visitor.having(Visitor.NO_RED_FLAGS).later(15);

    assertThat(visitor.page("/relief").select("[name=flag]")).isNotEmpty();
  }

  /** The questions of a page, as a person meets them. */
  private List<String> asked(String address) {
    return visitor.page(address).select("[name=flag]").eachAttr("value");
  }

  @Test
  void theQuestionsBelongToWhatIsAskedFor() {
    assertThat(asked("/check?complaint=jaw"))
        .contains("thunderclap", "arteritis", "stroke", "meningitis", "fever")
        .doesNotContain("saddle", "harm");
    assertThat(asked("/check?complaint=sleep")).contains("harm").doesNotContain("saddle", "stroke");
    assertThat(asked("/check?complaint=sleep&where=CALF&where=FRONT"))
        .contains("harm", "limb", "belly", "lung");
  }

  @Test
  void whoAnsweredForTheBackIsAskedAgainForTheHead() {
    visitor.having(new Event.NoRedFlags(Set.of(FlagGroup.BACK)));

    assertThat(asked("/check?complaint=back-ache")).isEmpty();
    assertThat(asked("/check?complaint=jaw")).contains("thunderclap").doesNotContain("saddle");
    assertThat(visitor.page("/session?complaint=jaw&checked=yes").selectFirst("#session")).isNull();
  }

  @Test
  void answersToOtherQuestionsStartNoSession() {
    assertThat(visitor.post("/check", "complaint=jaw&asked=flags&group=BACK").location())
        .startsWith("/check");
  }

  @Test
  void theOneLineCheckNamesWhatItIsAbout() {
    visitor.having(Visitor.NO_RED_FLAGS);

    assertThat(visitor.page("/check?complaint=back-ache").selectFirst(".lead").text())
        .isEqualTo(
            "No new weakness or numbness, no trouble with bladder or bowels, no fever, and the skin"
                + " where I press is fine?");
    assertThat(visitor.page("/check?complaint=jaw").selectFirst(".lead").text())
        .contains("sudden severe pain", "speech or sight")
        .doesNotContain("bladder");
  }

  @Test
  void aStandingFlagOfTheBackIsAskedAgainAlsoForSleep() {
    visitor.having(new Event.RedFlagsStood(Set.of("saddle"), Set.of(FlagGroup.BACK)));

    assertThat(visitor.page("/check?complaint=sleep").selectFirst("h1").text())
        .contains("ambulance");
    assertThat(asked("/check/flags?complaint=sleep")).contains("saddle", "harm");
  }

  @Test
  void aSignForSoonAdvisesAndTheSessionMayGoOn() {
    Response answer =
        visitor.post("/check", "complaint=back-ache&asked=flags&group=BACK&flag=strain");

    Document page = Jsoup.parse(answer.body());
    assertThat(page.selectFirst("h1").text()).contains("physiotherapist");
    assertThat(page.selectFirst("ol li").text())
        .isEqualTo(
            "Sciatica is often worse when you cough or sneeze, so by itself this is no alarm.");
    Element goOn = page.selectFirst("main > .dock button");
    assertThat(goOn.attr("form")).isEqualTo(page.selectFirst("form[action=/check]").id());
    assertThat(visitor.told()).contains(new Event.NoRedFlags(Set.of(FlagGroup.BACK)));
    Response onward = visitor.post("/check", Forms.filled(page.selectFirst("form[action=/check]")));
    assertThat(visitor.page(onward.location()).selectFirst("#session")).isNotNull();
  }

  @Test
  void theCautionsThatStandAreNamedInFewWords() {
    visitor
        .having(Visitor.NO_RED_FLAGS)
        .having(new Event.CautionsSet(Set.of(Caution.PREGNANCY, Caution.BLOOD_THINNERS)));

    assertThat(visitor.page("/check?routine=jaw").select(".check-ask .note").text())
        .startsWith("Chosen with care for: pregnancy and blood thinners.");
  }

  /** Both are in the session's page, for when it is stopped. */
  @Test
  void whereAnAmbulanceMayBeNeededInASessionNumbersAreThereToTap() {
    visitor.having(Visitor.NO_RED_FLAGS).having(new Event.Checked());

    Document session = visitor.page("/session?routine=relief");

    assertThat(session.select("#advice-dizzy a[href^=tel:]")).hasSize(4);
    assertThat(session.select("#advice-hurts a[href^=tel:]")).hasSize(4);
  }

  @Test
  void anEmergencyNamesNumbersToTapAndWhatEasesMeanwhile() {
    Document page = Jsoup.parse(visitor.post("/check", "complaint=back-ache&flag=bladder").body());

    assertThat(page.select("a[href^=tel:]").eachAttr("href"))
        .containsExactly("tel:112", "tel:999", "tel:911", "tel:000");
    assertThat(page.text()).contains("lower legs on a chair", "four counts in and six out");
    assertThat(page.select(".dock")).isEmpty();
  }

  @Test
  void whoNeedsAdviceTheSameDayHasTheNumberToTap() {
    Document page = Jsoup.parse(visitor.post("/check", "complaint=back-ache&flag=fever").body());

    assertThat(page.select("main a[href^=tel:]").eachAttr("href"))
        .containsExactly("tel:111", "tel:116117");
  }

  /** Every number that a page of safety names can be tapped. */
  @ParameterizedTest
  @ValueSource(strings = {"/safety", "/de/safety"})
  void theSafetyPageHasEveryNumberToTap(String address) {
    Document page = visitor.page(address);

    assertThat(page.select("main section a[href^=tel:]").eachAttr("href"))
        .contains("tel:112", "tel:999", "tel:911", "tel:000")
        .contains("tel:08001110111", "tel:142", "tel:143", "tel:988", "tel:116123")
        .contains("tel:111", "tel:116117");
  }

  @Test
  void thoughtsOfHarmingOneselfNameLinesThatListen() {
    Document page = Jsoup.parse(visitor.post("/check", "complaint=sleep&flag=harm").body());

    assertThat(page.select("a[href^=tel:]").eachAttr("href"))
        .contains("tel:988", "tel:116123", "tel:112");
  }

  @Test
  void whatAProfessionalHasLookedAtNoLongerStandsAndCanBeTakenBack() {
    Document page =
        Jsoup.parse(visitor.post("/check", "complaint=back-ache&group=BACK&flag=cancer").body());
    Element form = page.selectFirst("form[action=/check/looked-at]");
    visitor.post("/check/looked-at", Forms.filled(form));

    assertThat(asked("/check?complaint=back-ache")).isEmpty();
    assertThat(asked("/check/flags?complaint=back-ache"))
        .contains("fever")
        .doesNotContain("cancer");
    Element settings = visitor.page("/settings").selectFirst("form[action=/settings/looked-at]");
    assertThat(settings.text()).contains("You have or had cancer");
    visitor.post("/settings/looked-at", Forms.filled(settings) + "&flag=cancer");
    assertThat(visitor.page("/check?complaint=back-ache").selectFirst("h1").text())
        .contains("doctor");
  }

  @Test
  void anEmergencyIsNeverAnsweredByAProfessional() {
    Document page =
        Jsoup.parse(visitor.post("/check", "complaint=back-ache&flag=cancer&flag=saddle").body());
    visitor.post("/check/looked-at", "complaint=back-ache&flag=saddle");

    assertThat(page.select("form[action=/check/looked-at]")).isEmpty();
    assertThat(visitor.journal().lookedAt()).isEmpty();
  }

  @Test
  void onlyASignThatThereIsCanBeTakenBack() {
    Visitor visitor = Visitor.remembered();

    visitor.post("/settings/looked-at", "flag=cancer&flag=%253CODD%253E");

    assertThat(visitor.told()).containsExactly(new Event.LookedAt(Set.of("cancer"), false));
  }

  @Test
  void aCheckThatDidNotShowAStandingFlagDoesNotTakeItBack() {
    Element older = visitor.page("/check?complaint=sciatica").selectFirst("form[action=/check]");
    visitor.post("/check", Forms.filled(older) + "&flag=saddle");

    for (String more : List.of("", "&flag=strain", "&do=plan", "&flag=fever")) {
      Response answer = visitor.post("/check", Forms.filled(older) + more);
      assertThat(answer.body()).as(more).contains("Call an ambulance");
    }
    Element fresh =
        visitor.page("/check/flags?complaint=sciatica").selectFirst("form[action=/check]");
    assertThat(visitor.post("/check", Forms.filled(fresh)).location()).startsWith("/session");
  }
}
