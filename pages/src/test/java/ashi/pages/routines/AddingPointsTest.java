package ashi.pages.routines;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Point;
import ashi.care.Routine;
import ashi.care.Step;
import ashi.care.journal.Event;
import ashi.pages.Forms;
import ashi.pages.Visitor;
import ashi.pages.web.Address;
import ashi.pages.web.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding the points for an own routine, and adding them to a new one or to one that is there. */
class AddingPointsTest {
  private final Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);

  @ParameterizedTest
  @CsvSource({
    "BL23, BL23",
    "ub 23, BL23",
    "36E, ST36",
    "shenshu, BL23",
    "腎俞, BL23",
    "hegu, LI4",
    "PC6, PC6"
  })
  void aPointIsOfferedByAnyOfItsNames(String typed, String code) {
    assertThat(offered(find(typed))).startsWith(code);
  }

  @Test
  void whatHurtsOffersThePointsForIt() {
    assertThat(offered(find("sciatica"))).contains("GB30", "BL40", "BL57");
    assertThat(offered(shown("for-sciatica"))).contains("GB30", "BL40", "BL57");
  }

  @Test
  void everyComplaintCanBeChosenAndHasItsPressablePoints() {
    Document page = visitor.page("/routines/new");
    for (Complaint complaint : Visitor.ATLAS.complaints()) {
      assertThat(page.select("button[value=for-" + complaint.id() + "]")).hasSize(1);
      assertThat(new TreeSet<>(offered(shown("for-" + complaint.id()))))
          .isNotEmpty()
          .isEqualTo(pressable(point -> point.use(complaint.id()).isPresent()));
    }
    assertThat(Visitor.ATLAS.complaints()).hasSize(20);
  }

  @Test
  void thePartsOfTheBodyTogetherOfferEveryPointThatMayBePressed() {
    Set<String> all = new TreeSet<>();
    for (Area area : Area.values()) {
      all.addAll(offered(shown("at-" + area)));
    }
    assertThat(all).isEqualTo(pressable(point -> true)).hasSize(372);
  }

  @Test
  void eachIsShownWithItsPictureCodeNameAndUse() {
    Element first = shown("for-sciatica").selectFirst(".offers li");

    assertThat(first.select("svg.locator use")).hasSize(1);
    assertThat(first.select("svg.locator .press")).isNotEmpty();
    assertThat(first.selectFirst("strong").text()).matches("[A-Z]{2}\\d+ \\S+.* \\p{IsHan}+");
    assertThat(first.selectFirst(".own-text > span").text()).isNotEmpty();
    assertThat(first.selectFirst("button").text()).startsWith("Add");
  }

  @Test
  void whatIsNotForPressingIsNeverOfferedAndItIsSaidWhy() {
    Document page = find("ST17");

    assertThat(offered(page)).isEmpty();
    assertThat(page.selectFirst(".own-adding").text())
        .contains("ST17 Rǔzhōng is not a point to press without training.");
    assertThat(alert(press("add-ST17"))).contains("ST17", "without training");
  }

  @Test
  void whatACautionTakesOutIsShownWithTheReasonAndCannotBeAdded() {
    visitor.having(new Event.CautionsSet(Set.of(Caution.PREGNANCY)));

    Element offer = find("SP6").selectFirst(".offers li");
    assertThat(offer.text()).contains("by tradition it is not pressed in pregnancy");
    assertThat(offer.select("button")).isEmpty();
    assertThat(alert(press("add-SP6"))).contains("pregnancy");
  }

  @Test
  void whatACautionSoftensIsOfferedAndSaysSo() {
    visitor.having(new Event.CautionsSet(Set.of(Caution.BLOOD_THINNERS)));

    Element offer = find("BL57").selectFirst(".offers li");
    assertThat(offer.text()).contains("held gently");
    assertThat(offer.select("button")).hasSize(1);
  }

  @Test
  void theListStaysWhenAPointWasAdded() {
    Document page = shown("for-sciatica");
    List<String> list = offered(page);
    Document after = press(page, "add-BL57");

    assertThat(codes(after)).containsExactly("BL57");
    assertThat(offered(after)).isEqualTo(list);
    assertThat(after.selectFirst("[role=status]").text()).contains("BL57 Chéngshān is in now");
    assertThat(after.select("button[value=add-BL57]").text()).contains("again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qqqq", "<qqqq>"})
  void whatNothingGoesByIsSaid(String typed) {
    Document page = find(typed);

    assertThat(offered(page)).isEmpty();
    assertThat(page.selectFirst(".own-adding h3").text()).contains("Nothing", typed);
  }

  @Test
  void enterInTheSearchFieldSearchesAndElsewhereSavesNothing() {
    Element form = form(visitor.page("/routines/new"));
    assertThat(form.selectFirst("button").attr("value")).isEqualTo("enter");

    assertThat(offered(sent(form, "q=BL23&title=&do=enter"))).containsExactly("BL23");
    sent(form, "q=&title=Mine&code=BL23&do=enter");
    assertThat(visitor.journal().ownRoutines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "add-XX99, “XX99” is no point that Ashi knows",
    "add-, “” is no point that Ashi knows",
    "add-EX-B99, “EX-B99” is no point that Ashi knows"
  })
  void anUnknownPointIsRefusedAndNothingLost(String button, String words) {
    Element form = form(visitor.page("/routines/new"));
    Response answer =
        visitor.post(form.attr("action"), "title=Legs&code=BL57&code=SP9&do=" + button);
    Document page = Jsoup.parse(answer.body());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(alert(page)).contains(words);
    assertThat(codes(page)).containsExactly("BL57", "SP9");
    assertThat(page.selectFirst("[name=title]").attr("value")).isEqualTo("Legs");
  }

  @Test
  void thirteenPointsAreTooManyAndAllStay() {
    String twelve = "title=Many" + "&code=BL57".repeat(12);
    Document full = sent(form(visitor.page("/routines/new")), twelve + "&do=keep");
    assertThat(full.selectFirst(".own-adding").text()).contains("This routine is full");
    assertThat(full.select(".own-adding [name=q]")).isEmpty();

    Document refused = press(full, "add-BL40");
    assertThat(alert(refused)).contains("12 points at most");
    assertThat(codes(refused)).hasSize(12);

    Document saved = sent(form(full), twelve + "&code=BL40&do=save");
    assertThat(alert(saved)).contains("12 points at most");
    assertThat(codes(saved)).hasSize(13);
    assertThat(visitor.journal().ownRoutines()).isEmpty();
  }

  @Test
  void aNameThatIsTooLongIsRefusedAndStays() {
    String name = "n".repeat(61);
    Document page = sent(form(visitor.page("/routines/new")), "code=BL23&do=save&title=" + name);

    assertThat(alert(page)).contains("too long", "61");
    assertThat(page.selectFirst("[name=title]").attr("value")).isEqualTo(name);
    sent(form(page), "code=BL23&do=save&title=" + "n".repeat(60));
    assertThat(visitor.journal().ownRoutines()).hasSize(1);
  }

  @Test
  void aStepThatCannotBeReadIsToldAndTheOthersStay() {
    Document page = sent(form(visitor.page("/routines/new")), "title=X&code=XX9&code=BL23&do=save");

    assertThat(alert(page)).contains("“XX9”");
    assertThat(codes(page)).containsExactly("BL23");
    assertThat(visitor.journal().ownRoutines()).isEmpty();
  }

  @Test
  void fromItsPageAPointIsAddedToARoutineThatIsThere() {
    String id = saved("Legs", "BL57");
    String link = visitor.page("/points/BL23").select("a:contains(Add to a routine)").attr("href");
    Element form = visitor.page(link).selectFirst("main form");
    assertThat(form.select("button").eachText()).containsExactly("Legs BL57", "A new routine");

    for (int i = 0; i < 2; i++) {
      visitor.laterSeconds(1);
      Response answer =
          visitor.post(form.selectFirst("button").attr("formaction"), Forms.filled(form));
      assertThat(visitor.page(answer.location()).selectFirst("[role=status]").text())
          .contains("BL23 Shènshū is in it.");
    }

    assertThat(visitor.journal().ownRoutine(id).orElseThrow().steps())
        .extracting(Step::code)
        .containsExactly("BL57", "BL23");
    assertThat(visitor.journal().ownRoutines()).hasSize(1);
  }

  @Test
  void itIsAddedToADraftWithoutSavingIt() {
    String id = saved("Legs", "BL57");
    sent(form(visitor.page("/routines/" + id + "/edit")), "title=Legs&code=BL57&code=SP9&do=keep");
    visitor.post("/routines/" + id + "/edit", "of=kept&do=add-BL23");

    assertThat(visitor.journal().draft(id).orElseThrow().steps())
        .extracting(Step::code)
        .containsExactly("BL57", "SP9", "BL23");
    assertThat(visitor.journal().ownRoutine(id).orElseThrow().steps()).hasSize(1);
  }

  @Test
  void orItBeginsANewRoutine() {
    saved("Legs", "BL57");
    visitor.laterSeconds(1);
    Element form = visitor.page("/routines/add?point=BL23").selectFirst("main form");
    Response answer = visitor.post(form.attr("action"), Forms.filled(form));

    assertThat(codes(Jsoup.parse(answer.body()))).containsExactly("BL23");
    assertThat(visitor.journal().drafts()).hasSize(1);
  }

  @Test
  void whoHasNoRoutineYetBeginsOneAtOnce() {
    Response answer = visitor.get("/routines/add?point=BL23");

    assertThat(answer.location()).isEqualTo("/routines/new?point=BL23");
    Document page = visitor.page(answer.location());
    assertThat(codes(page)).containsExactly("BL23");
    assertThat(form(page).attr("data-keeps")).isEqualTo("now");
  }

  @Test
  void aCautionThatTakesThePointOutIsSaidThereToo() {
    saved("Legs", "BL57");
    visitor.having(new Event.CautionsSet(Set.of(Caution.PREGNANCY)));
    Document page = visitor.page("/routines/add?point=SP6");

    assertThat(page.selectFirst("main .note").text()).contains("pregnancy");
    assertThat(page.select("main form")).isEmpty();
  }

  @Test
  void theCheckBeforeASessionLeadsToChangingIt() {
    String id = saved("Legs", "BL57");

    assertThat(visitor.page("/check?routine=" + id).select("#plan a[href*=edit]").attr("href"))
        .isEqualTo("/routines/" + id + "/edit");
    assertThat(visitor.page("/check?routine=desk").select("#plan .actions a").attr("href"))
        .isEqualTo("/routines/new?from=desk");
    Document chosen = visitor.page("/check?complaint=sciatica&place=BED&minutes=10");
    List<String> plan = chosen.select(".plan-steps a").eachAttr("href");
    Document own = visitor.page(chosen.select("#plan .actions a").attr("href"));
    assertThat(codes(own).stream().map(code -> "/points/" + code).toList()).isEqualTo(plan);
  }

  private String saved(String title, String code) {
    visitor.post("/routines/new", "title=" + title + "&code=" + code + "&do=save");
    List<Routine> own = visitor.journal().ownRoutines();
    return own.get(own.size() - 1).id();
  }

  private static Set<String> pressable(java.util.function.Predicate<Point> which) {
    return Visitor.ATLAS.points().stream()
        .filter(point -> point.press() && which.test(point))
        .map(Point::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void nothingIsOfferedForAnEmergencyButTheNumberToCall() {
    Document page = find("chest pain");

    assertThat(offered(page)).isEmpty();
    assertThat(page.select(".own-adding a[href^=tel:]").eachAttr("href")).startsWith("tel:112");
    assertThat(find("I want to die").select(".own-adding a[href^=tel:]").eachAttr("href"))
        .startsWith("tel:988");
  }

  private Document find(String typed) {
    return sent(
        form(visitor.page("/routines/new?anew=yes")),
        new Address("").with("q", typed).toString().substring(1) + "&do=find");
  }

  private Document shown(String button) {
    return sent(form(visitor.page("/routines/new?anew=yes")), "do=" + button);
  }

  private Document press(String button) {
    return sent(form(visitor.page("/routines/new?anew=yes")), "do=" + button);
  }

  private Document press(Document page, String button) {
    return sent(form(page), Forms.filled(form(page)) + "&do=" + button);
  }

  private Document sent(Element form, String fields) {
    return Jsoup.parse(visitor.post(form.attr("action"), fields).body());
  }

  private static String alert(Document page) {
    return page.selectFirst("[role=alert]").text();
  }

  private static Element form(Document page) {
    return OwnRoutineDraftTest.form(page);
  }

  private static List<String> codes(Document page) {
    return OwnRoutineDraftTest.codes(page);
  }

  /** The codes of the points that are shown to be added, those that cautions take out too. */
  private static List<String> offered(Document page) {
    return page.select(".offers strong a").eachText().stream()
        .map(text -> text.substring(0, text.indexOf(' ')))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
