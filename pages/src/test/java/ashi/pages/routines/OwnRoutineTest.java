package ashi.pages.routines;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Caution;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.journal.Event;
import ashi.pages.Forms;
import ashi.pages.Visitor;
import ashi.pages.web.Response;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Making, changing, running and deleting a routine, by plain forms. */
class OwnRoutineTest {
  private final Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);

  @Test
  void aCopyOfAReadyRoutineIsSavedUnderItsOwnName() {
    Element form = visitor.page("/routines/new?from=sciatica").selectFirst("main form");

    Response answer =
        visitor.post(form.attr("action"), Forms.filled(form) + "&title=My+legs&do=save");

    assertThat(answer.location()).isEqualTo("/routines?saved=yes");
    Routine saved = visitor.journal().ownRoutines().get(0);
    assertThat(saved.steps())
        .extracting(Step::code)
        .containsExactly("GB30", "BL40", "GB34", "BL57");
  }

  @Test
  void theButtonsMoveAndRemovePoints() {
    String three = "code=BL23&code=BL40&code=BL57&way=&way=&way=";

    assertThat(codes(visitor.post("/routines/new", three + "&do=up-2")))
        .containsExactly("BL23", "BL57", "BL40");
    assertThat(codes(visitor.post("/routines/new", three + "&do=down-0")))
        .containsExactly("BL40", "BL23", "BL57");
    assertThat(codes(visitor.post("/routines/new", three + "&do=remove-1")))
        .containsExactly("BL23", "BL57");
    assertThat(codes(visitor.post("/routines/new", three + "&do=add&more=SI3")))
        .containsExactly("BL23", "BL40", "BL57", "SI3");
  }

  @Test
  void whatWasChosenForAPointStaysWithItWhenItMoves() {
    Document page =
        Jsoup.parse(
            visitor
                .post(
                    "/routines/new",
                    "code=BL23&side=LEFT&seconds=120&rounds=3&technique=HOLD&way="
                        + "&code=BL40&side=RIGHT&seconds=45&rounds=1&technique=HOLD&way=&do=down-0")
                .body());

    assertThat(page.select("[name=side] [selected]").eachAttr("value"))
        .containsExactly("RIGHT", "LEFT");
    assertThat(page.select("[name=seconds] [selected]").eachAttr("value"))
        .containsExactly("45", "120");
  }

  @Test
  void withoutANameItIsSavedUnderItsPoints() {
    String three = "code=BL23&code=BL40&code=SI3&title=+&do=";
    assertThat(Jsoup.parse(visitor.post("/routines/new", three + "find").body()).text())
        .contains("Left empty, it is called “BL23, BL40 and SI3”.");

    visitor.post("/routines/new", three + "save");

    assertThat(visitor.journal().ownRoutines())
        .extracting(Routine::title)
        .containsExactly("BL23, BL40 and SI3");
  }

  @Test
  void aNameOfManyPointsTellsTheFirstOnes() {
    visitor.post("/routines/new", "code=BL23&code=BL40&code=SI3&code=HT7&code=LR3&title=&do=save");

    assertThat(visitor.journal().ownRoutines())
        .extracting(Routine::title)
        .containsExactly("BL23, BL40, SI3 and 2 more");
  }

  @Test
  void theHeadingSaysWhichOneIsChanged() {
    assertThat(visitor.page("/routines/new").selectFirst("h1").text())
        .isEqualTo("A routine of my own");
    visitor.post("/routines/new", "title=Physio&code=BL23&do=save");
    String id = visitor.journal().ownRoutines().get(0).id();

    assertThat(visitor.page("/routines/" + id + "/edit").selectFirst("h1").text())
        .isEqualTo("Change “Physio”");
  }

  @Test
  void aNewPointIsPressedWithoutTurningOver() {
    for (String way : List.of("LYING-BALL", "SITTING-HANDS")) {
      Document page =
          Jsoup.parse(
              visitor.post("/routines/new", "code=BL23&way=" + way + "&do=add&more=BL25").body());

      assertThat(page.select("[name=way] [selected]").eachAttr("value")).containsExactly(way, way);
    }
  }

  @Test
  void aPointThatIsNotReachedSoKeepsItsUsualPlace() {
    Document page =
        Jsoup.parse(
            visitor.post("/routines/new", "code=BL23&way=STANDING-CANE&do=add&more=BL40").body());

    assertThat(page.select("[name=way] [selected]").last().attr("value"))
        .doesNotStartWith("STANDING");
  }

  @Test
  void theListOfAPartOfTheBodyEmptiesTheSearchBox() {
    for (String button : List.of("at-LOWER_BACK", "for-sleep")) {
      Document page = Jsoup.parse(visitor.post("/routines/new", "q=knee&do=" + button).body());

      assertThat(page.selectFirst("[name=q]").attr("value")).isEmpty();
    }
  }

  @Test
  void firstChoicesOfAPartOfTheBodyComeFirst() {
    Document page = Jsoup.parse(visitor.post("/routines/new", "do=at-HIP").body());

    assertThat(page.select(".offers button").eachAttr("value"))
        .containsSubsequence("add-GB30", "add-BL53", "add-BL35");
  }

  @Test
  void choicesBeginWithACapital() {
    Document page = Jsoup.parse(visitor.post("/routines/new", "code=BL23&do=find").body());

    assertThat(page.select("[name=way] option").eachText())
        .allMatch(text -> text.matches("[A-Z].*"));
  }

  @Test
  void withoutAPointItIsNotSaved() {
    assertThat(visitor.post("/routines/new", "title=Nothing&do=save").status()).isEqualTo(422);
  }

  @Test
  void itIsChangedRunAndDeleted() {
    visitor.post("/routines/new", "title=Mine&code=BL23&do=save");
    String id = visitor.journal().ownRoutines().get(0).id();

    visitor.post("/routines/" + id + "/edit", "title=Ours&code=BL23&code=SI3&do=save");
    assertThat(visitor.journal().ownRoutine(id).get().title()).isEqualTo("Ours");

    Document session = visitor.page("/session?routine=" + id + "&checked=yes");
    assertThat(session.select(".step").eachAttr("data-code")).containsExactly("BL23", "SI3");

    visitor.post("/routines/" + id + "/delete", "");
    assertThat(visitor.journal().ownRoutines()).isEmpty();
  }

  @Test
  void cautionsHoldForItToo() {
    visitor.post("/routines/new", "title=Mine&code=SP6&code=BL23&do=save");
    String id = visitor.journal().ownRoutines().get(0).id();
    visitor.having(new Event.CautionsSet(Set.of(Caution.PREGNANCY)));

    Document session = visitor.page("/session?routine=" + id + "&checked=yes");

    assertThat(session.select(".step").eachAttr("data-code")).doesNotContain("SP6");
    assertThat(session.selectFirst(".printable .note").text()).contains("SP6");
  }

  @Test
  void aPointThatIsNoLongerKnownIsPassedOver() {
    Step known =
        new Step("BL23", Position.SITTING, Tool.HANDS, Side.BOTH, Technique.HOLD, 60, 1, 5, "");
    Step gone =
        new Step(
            "BL999", known.position(), known.tool(), known.side(), known.technique(), 60, 1, 5, "");
    visitor.having(new Event.RoutineSaved(new Routine("own-1", "Old", List.of(gone, known))));

    assertThat(visitor.page("/routines/own-1/edit").select("[name=code]").eachAttr("value"))
        .containsExactly("BL23");
    assertThat(visitor.get("/session?routine=own-1&checked=yes").status()).isEqualTo(200);
  }

  /** A sent name may be longer than a field takes; no character of it is cut in two. */
  @Test
  void theNameOfASessionIsKeptAsLongAsANameMayBe() {
    String name = "x".repeat(Routine.LONGEST_TITLE - 1);
    visitor.post(
        "/session/ended", "routine=own-1&codes=BL23&pressed=60&title=" + name + "%F0%9F%8C%99more");

    assertThat(visitor.journal().sessions().get(0).title(Visitor.ATLAS, Visitor.WORDS))
        .isEqualTo(name);
  }

  @Test
  void whatIsLeanedOnIsHeldStill() {
    Document page =
        Jsoup.parse(
            visitor
                .post("/routines/new", "code=BL23&technique=CIRCLE&way=LYING-BALL&do=none")
                .body());

    assertThat(page.selectFirst(".own-step [data-live]").text())
        .startsWith(Visitor.WORDS.say(Technique.HOLD) + ", on your back with a ball");
  }

  @Test
  void aRestoredStepIsShownAsItRuns() {
    Step belly =
        new Step("CV12", Position.LYING, Tool.BALL, Side.BOTH, Technique.KNEAD, 600, 10, 10, "");
    visitor.having(
        new Event.RoutineSaved(new Routine("own-1", "Much", Collections.nCopies(500, belly))));

    Document page = visitor.page("/routines/own-1/edit");

    assertThat(page.select("[name=code]")).hasSize(12);
    assertThat(page.select("[name=way] [selected]").eachAttr("value")).containsOnly("LYING-HANDS");
    assertThat(page.select("[name=seconds] [selected]").eachAttr("value")).containsOnly("180");
    assertThat(page.select("[name=rounds] [selected]").eachAttr("value")).containsOnly("3");
  }

  @Test
  void aHostileNameIsPrintedAsText() {
    visitor.post("/routines/new", "title=%3Cimg+src%3Dx%3E%22&code=BL23&do=save");

    assertThat(visitor.page("/routines").select("main img")).isEmpty();
  }

  private static List<String> codes(Response response) {
    return Jsoup.parse(response.body()).select("[name=code]").eachAttr("value");
  }
}
