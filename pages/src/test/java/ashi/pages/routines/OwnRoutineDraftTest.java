package ashi.pages.routines;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.Routine;
import ashi.care.Step;
import ashi.pages.Forms;
import ashi.pages.Visitor;
import ashi.pages.web.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An own routine in the making is not lost, and is one however often it is saved. */
class OwnRoutineDraftTest {
  private final Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);

  @Test
  void openingTheFormLeavesNothingBehind() {
    visitor.get("/routines/new");
    visitor.get("/routines/new?from=sciatica");

    assertThat(visitor.told()).isEmpty();
  }

  @Test
  void whatWasTypedAndChosenIsThereWhenOneComesBack() {
    press(form(visitor.page("/routines/new")), "title=Evening", "add-HT7");

    Document again = visitor.laterSeconds(600).page("/routines/new");

    assertThat(again.selectFirst("[name=title]").attr("value")).isEqualTo("Evening");
    assertThat(codes(again)).containsExactly("HT7");
    assertThat(again.selectFirst("main .note").text()).startsWith("You were making this routine.");
    assertThat(visitor.page("/routines").select(".own-rows a.row").eachText())
        .anyMatch(row -> row.contains("Evening") && row.contains("HT7"));
  }

  @Test
  void everyChangeIsKept() {
    Document page = press(form(visitor.page("/routines/new?from=sciatica")), "", "remove-0");
    page = press(form(page), "", "down-0");
    press(form(page), "", "keep");

    assertThat(codes(visitor.page("/routines/new"))).containsExactly("GB34", "BL40", "BL57");
    assertThat(visitor.journal().drafts()).hasSize(1);
  }

  @Test
  void onlyWhatChangedIsNoted() {
    Document page = press(form(visitor.page("/routines/new")), "title=Evening", "keep");
    press(form(page), "", "find");
    press(form(page), "", "for-stress");

    assertThat(visitor.told()).hasSize(1);
  }

  @Test
  void oneMayBeginAnewAndTheOldOneWaits() {
    press(form(visitor.page("/routines/new")), "title=First", "add-HT7");
    visitor.laterSeconds(60);
    Document anew = visitor.page("/routines/new?anew=yes");
    assertThat(codes(anew)).isEmpty();
    press(form(anew), "title=Second", "add-LR3");

    assertThat(visitor.journal().drafts())
        .extracting(Routine::title)
        .containsExactly("First", "Second");
    assertThat(visitor.page("/routines").select("main").text()).contains("First", "Second");
  }

  @Test
  void savedTwiceFromTheSamePageItIsOne() {
    Element form = form(visitor.page("/routines/new?from=sciatica"));

    for (int i = 0; i < 3; i++) {
      visitor.laterSeconds(2);
      assertThat(send(form, "title=Legs", "save").location()).isEqualTo("/routines?saved=yes");
    }

    assertThat(visitor.journal().ownRoutines()).extracting(Routine::title).containsExactly("Legs");
    assertThat(visitor.told()).hasSize(1);
  }

  @Test
  void goingBackAndSavingAgainChangesTheSameOne() {
    Element form = form(visitor.page("/routines/new"));
    Document added = press(form, "title=Legs", "add-BL57");
    send(form(added), "", "save");
    send(form(added), "title=Calves", "save");

    assertThat(visitor.journal().ownRoutines())
        .extracting(Routine::title)
        .containsExactly("Calves");
    assertThat(visitor.journal().drafts()).isEmpty();
  }

  @Test
  void aSavedOneThatIsBeingChangedRunsAsItWasSavedUntilItIsSavedAgain() {
    String id = saved("BL23");
    press(form(visitor.page("/routines/" + id + "/edit")), "title=Changed", "add-LR3");

    assertThat(steps(id)).containsExactly("BL23");
    Document again = visitor.page("/routines/" + id + "/edit");
    assertThat(codes(again)).containsExactly("BL23", "LR3");
    assertThat(again.selectFirst("main .note").text()).startsWith("You were changing");
    assertThat(visitor.page("/routines").select(".own-rows").first().text())
        .contains("Changes not saved");

    send(form(again), "", "undo");
    assertThat(codes(visitor.page("/routines/" + id + "/edit"))).containsExactly("BL23");
    assertThat(visitor.journal().drafts()).isEmpty();
  }

  @Test
  void oneThatWasNeverSavedCanBeDeleted() {
    press(form(visitor.page("/routines/new")), "title=First", "add-HT7");
    String id = visitor.journal().drafts().get(0).id();

    visitor.post("/routines/" + id + "/delete", "");

    assertThat(visitor.journal().drafts()).isEmpty();
    assertThat(visitor.journal().entries()).hasSize(2);
  }

  @Test
  void whereNothingIsKeptAllOfItTravelsInTheForm() {
    Visitor nowhere = Visitor.forgotten();
    Element form = form(nowhere.page("/routines/new"));
    Document page =
        Jsoup.parse(
            nowhere
                .post(form.attr("action"), "title=Trip&" + Forms.filled(form) + "&do=add-PC6")
                .body());
    page =
        Jsoup.parse(
            nowhere
                .post(form(page).attr("action"), Forms.filled(form(page)) + "&do=add-HT7")
                .body());

    assertThat(page.selectFirst("[name=title]").attr("value")).isEqualTo("Trip");
    assertThat(codes(page)).containsExactly("PC6", "HT7");
    assertThat(page.select("#not-remembered, main noscript")).hasSize(2);

    Response save = nowhere.post(form(page).attr("action"), Forms.filled(form(page)) + "&do=save");
    assertThat(save.status()).isEqualTo(409);
    assertThat(codes(Jsoup.parse(save.body()))).containsExactly("PC6", "HT7");
    assertThat(Jsoup.parse(save.body()).selectFirst("[role=alert]").text())
        .contains("This was not kept");
  }

  @Test
  void savedTwiceFromAPageThatKnowsNoIdItIsOne() {
    Element form = form(Visitor.forgotten().page("/routines/new?from=sciatica"));
    assertThat(form.attr("action")).isEqualTo("/routines/new");
    for (int i = 0; i < 2; i++) {
      visitor.laterSeconds(2);
      send(form, "title=Legs", "save");
    }
    visitor.laterSeconds(2);
    send(form, "title=Other", "save");

    assertThat(visitor.journal().ownRoutines())
        .extracting(Routine::title)
        .containsExactly("Legs", "Other");
  }

  @Test
  void aPageOfAnEarlierVersionStillSaves() {
    visitor.post("/routines/new", "title=Old&code=BL23&way=&side=BOTH&seconds=60&more=BL1&do=add");
    assertThat(visitor.journal().drafts().get(0).steps()).hasSize(1);

    visitor.post("/routines/new", "title=Old&code=BL23&way=&side=BOTH&seconds=60&rounds=1&do=save");
    assertThat(visitor.journal().ownRoutines()).extracting(Routine::title).containsExactly("Old");
  }

  private String saved(String code) {
    visitor.post("/routines/new", "title=Mine&code=" + code + "&do=save");
    return visitor.journal().ownRoutines().get(0).id();
  }

  private List<String> steps(String id) {
    return visitor.journal().ownRoutine(id).orElseThrow().steps().stream().map(Step::code).toList();
  }

  private Response send(Element form, String typed, String button) {
    // Before the fields as they stood: of several values the first counts.
    String fields = typed.isEmpty() ? "" : typed + "&";
    return visitor.post(form.attr("action"), fields + Forms.filled(form) + "&do=" + button);
  }

  private Document press(Element form, String typed, String button) {
    return Jsoup.parse(send(form, typed, button).body());
  }

  static Element form(Document page) {
    return page.selectFirst("main form[data-keeps], main form:has([name=title])");
  }

  static List<String> codes(Document page) {
    return page.select("[name=code]").eachAttr("value");
  }
}
