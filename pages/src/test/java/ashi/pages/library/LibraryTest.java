package ashi.pages.library;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Caution;
import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.Evidence;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Use;
import ashi.care.journal.Event.CautionsSet;
import ashi.pages.Visitor;
import ashi.pages.web.Response;
import ashi.words.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
  private static final Visitor VISITOR = Visitor.forgotten();

  static List<Point> points() {
    return Visitor.ATLAS.points();
  }

  static List<Point> pointsForPressing() {
    return points().stream().filter(Point::press).toList();
  }

  static List<Point> pointsNotForPressing() {
    return points().stream().filter(point -> !point.press()).toList();
  }

  static List<Channel> channels() {
    return Visitor.ATLAS.channels();
  }

  static List<Complaint> complaints() {
    return Visitor.ATLAS.complaints();
  }

  @ParameterizedTest
  @MethodSource("points")
  void aPointIsNamedInEveryScript(Point point) {
    assertThat(page(point).select("h1, .names").text())
        .contains(point.code())
        .contains(point.name().pinyin())
        .contains(point.name().hanzi())
        .contains(point.name().simplified())
        .contains(point.name().meaning());
  }

  @Test
  void aPointThatACautionTakesOutSaysSoAndOffersNoPressing() {
    Visitor pregnant = Visitor.remembered().having(new CautionsSet(Set.of(Caution.PREGNANCY)));
    Document page = pregnant.page("/points/SP6");

    assertThat(page.select(".note.warn").text()).contains("it is not pressed in pregnancy");
    assertThat(page.select("[href^='/check?routine=SP6'], [href^='/routines/add']")).isEmpty();
    assertThat(pregnant.page("/points/BL40").select("[href^='/check?routine=BL40']")).hasSize(1);
  }

  @Test
  void aPointThatACautionSoftensSaysSo() {
    Visitor visitor = Visitor.remembered().having(new CautionsSet(Set.of(Caution.OSTEOPOROSIS)));
    Document page = visitor.page("/points/BL23");

    assertThat(page.select(".note.warn").text()).contains("is held gently");
    assertThat(page.select("[href^='/check?routine=BL23']")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("points")
  void eachUseOfAPointCarriesHowItIsKnownAndItsSource(Point point) {
    Document page = page(point);
    List<Element> uses = page.select(".uses > li");

    assertThat(uses).hasSize(point.uses().size() + (point.tradition().isEmpty() ? 0 : 1));
    for (int i = 0; i < point.uses().size(); i++) {
      Use use = point.uses().get(i);
      assertThat(uses.get(i).text()).contains(use.known(Visitor.WORDS));
      String source = uses.get(i).select(".evidence a").attr("href").substring(1);
      assertThat(page.getElementById(source).text())
          .contains(Visitor.ATLAS.source(use.source()).orElseThrow().citation());
    }
  }

  @ParameterizedTest
  @MethodSource("pointsForPressing")
  void aPointSaysWhatReachesItInEveryPosition(Point point) {
    assertThat(page(point).select(".reach tbody th").eachText())
        .containsExactlyElementsOf(Stream.of(Position.values()).map(Visitor.WORDS::say).toList());
  }

  @ParameterizedTest
  @MethodSource("points")
  void aPointSaysWhomItIsNotFor(Point point) {
    String page = page(point).select(".point-told").text();

    assertThat(Stream.concat(point.cautions().stream(), point.soften().stream()))
        .allSatisfy(caution -> assertThat(page).contains(Visitor.WORDS.say(caution)));
  }

  @ParameterizedTest
  @MethodSource("pointsNotForPressing")
  void aPointThatIsNotForPressingSaysWhyAndOffersNone(Point point) {
    Document page = page(point);

    assertThat(page.select(".note.warn").text()).contains("Not for pressing", point.note());
    assertThat(page.select(".actions")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pointsForPressing")
  void aPointCanBePressedAloneRightAway(Point point) {
    Document check = VISITOR.page(page(point).select(".actions a").attr("href"));

    assertThat(check.select("form[action=/check]")).isNotEmpty();
    assertThat(check.select("main").text()).contains(point.code());
  }

  @ParameterizedTest
  @CsvSource({"BL52, B 47 in older books", "BL40, B 54 in older books", "BL57, B57", "BL52, V52"})
  void aPointNamesItsNumbersInOtherBooks(String code, String number) {
    assertThat(VISITOR.page("/points/" + code).select(".names").text()).contains(number);
  }

  @ParameterizedTest
  @MethodSource("points")
  void anyCaseOfACodeLeadsToThePoint(Point point) {
    Response answer = VISITOR.get("/points/" + point.code().toLowerCase(Locale.ROOT));

    assertThat(answer.location()).isEqualTo("/points/" + point.code());
  }

  @ParameterizedTest
  @CsvSource({
    "/points/ub%2023, /points/BL23",
    "/points/B47, /points/BL52?as=B47",
    "/points/B54, /find?q=B54",
    "/channels/bl, /channels/BL",
    "/channels/UB, /channels/BL",
    "/channels/du, /channels/GV",
    "/complaints/SCIATICA, /complaints/sciatica",
  })
  void otherSpellingsLeadToTheRightAddress(String asked, String address) {
    assertThat(VISITOR.get(asked).location()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/points/nonsense", "/channels/XX", "/complaints/envy"})
  void whatIsNotThereIsToldWithAWayOn(String address) {
    assertThat(VISITOR.get(address).status()).isEqualTo(404);
    assertThat(VISITOR.page(address).select("main a[href^=/]")).isNotEmpty();
  }

  @Test
  void aPrefixOfSeveralChannelsOffersThem() {
    assertThat(VISITOR.page("/channels/P").select(".item .code").eachText()).contains("LU", "PC");
  }

  @ParameterizedTest
  @MethodSource("channels")
  void aChannelTellsItsCourseItsUsesAndItsPoints(Channel channel) {
    Document page = VISITOR.page("/channels/" + channel.id());

    assertThat(page.select("main").text()).contains(channel.course()).contains(channel.uses());
    assertThat(page.select(".item .code").eachText())
        .containsExactlyElementsOf(
            points().stream()
                .filter(point -> point.channel().equals(channel.id()))
                .map(Point::code)
                .toList());
  }

  @Test
  void thereAreFourteenChannels() {
    assertThat(VISITOR.page("/channels").select(".items").get(0).select("a")).hasSize(14);
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void aComplaintTellsWhatIsKnownAndListsItsPointsWithTheirLabels(Complaint complaint) {
    Document page = VISITOR.page("/complaints/" + complaint.id());

    assertThat(page.select("main").text()).contains(complaint.known());
    assertThat(page.select(".item:has(.code)"))
        .hasSize((int) points().stream().filter(p -> uses(p, complaint)).count())
        .allSatisfy(item -> assertThat(labels()).contains(item.select(".evidence").text()));
  }

  @Test
  void allPointsAreOnTheShelvesInEitherOrder() {
    assertThat(VISITOR.page("/points").select(".item")).hasSameSizeAs(points());
    assertThat(VISITOR.page("/points?by=channel").select(".item")).hasSameSizeAs(points());
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void theShelvesKeepOnlyWhatIsForAComplaint(Complaint complaint) {
    List<String> codes =
        VISITOR.page("/points?for=" + complaint.id()).select(".item .code").eachText();

    assertThat(codes)
        .containsExactlyInAnyOrderElementsOf(
            points().stream().filter(p -> uses(p, complaint)).map(Point::code).toList());
  }

  private static Document page(Point point) {
    return VISITOR.page("/points/" + point.code());
  }

  @ParameterizedTest
  @CsvSource({
    "yes, 1, '60 Sekunden je Seite, einmal'",
    "no, 2, '60 Sekunden, 2 Runden'",
    "no, 1, '60 Sekunden, einmal'"
  })
  void howLongIsToldInGerman(String sides, int rounds, String told) {
    assertThat(Visitor.words(Language.DE).say("point.dose.time", 60, sides, rounds))
        .isEqualTo(told);
  }

  @Test
  void toolsInARowAreToldInGerman() {
    assertThat(VISITOR.page("/de/points/BL23").select(".reach").text())
        .contains("Hände, Ball, Massagehaken, zweite Person");
  }

  private static boolean uses(Point point, Complaint complaint) {
    return point.use(complaint.id()).isPresent();
  }

  private static List<String> labels() {
    return Stream.of(Evidence.values()).map(Visitor.WORDS::say).toList();
  }
}
