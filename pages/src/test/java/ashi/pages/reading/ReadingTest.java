package ashi.pages.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Caution;
import ashi.atlas.FlagGroup;
import ashi.atlas.RedFlag;
import ashi.pages.Visitor;
import ashi.pages.building.Sketch;
import ashi.pages.web.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {
  private static final Visitor VISITOR = Visitor.forgotten();

  static List<String> addresses() {
    return Reading.ROUTES.stream().map(Route::pattern).toList();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void aPageHasOneHeadingAndADescriptionOfItsOwn(String address) {
    Document page = VISITOR.page(address);

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("meta[name=description]").attr("content")).hasSizeBetween(50, 170);
  }

  @Test
  void noTwoPagesShareATitle() {
    Set<String> titles = new HashSet<>();

    assertThat(addresses()).allMatch(address -> titles.add(VISITOR.page(address).title()));
  }

  @Test
  void everyPageThatIsWrittenHasAnAddress() throws IOException {
    Path written = Path.of("src/main/reading/en");
    try (Stream<Path> files = Files.walk(written)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> "/" + written.relativize(file).toString().replace(".html", "")))
          .containsExactlyInAnyOrderElementsOf(addresses());
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void everyPageLeadsOn(String address) {
    assertThat(VISITOR.page(address).select(".onward a")).hasSizeGreaterThan(2);
  }

  static List<RedFlag> flags() {
    return Visitor.ATLAS.flags();
  }

  @ParameterizedTest
  @MethodSource("flags")
  void aRedFlagIsListedWhereItIsAskedWithHowSoonAndItsSources(RedFlag flag) {
    Document page = VISITOR.page("/safety");

    for (FlagGroup group : flag.groups()) {
      Element line =
          page.select("[aria-labelledby=signs-" + group + "] li").stream()
              .filter(li -> li.ownText().equals(flag.words()))
              .findFirst()
              .orElseThrow();
      assertThat(line.select("strong").text())
          .isEqualTo(
              Map.of("EMERGENCY", "Now:", "SAME_DAY", "Today:", "SOON", "Soon:")
                  .get(flag.urgency().name()));
      assertThat(line.select("a").eachAttr("href"))
          .isEqualTo(flag.sources().stream().map(id -> "/about#source-" + id).toList());
    }
  }

  @Test
  void everyCautionIsOnTheSafetyPage() {
    assertThat(VISITOR.page("/safety").select("li").eachText())
        .containsAll(Stream.of(Caution.values()).map(Visitor.WORDS::say).toList());
  }

  /** What the papers say, copied from them by hand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Murphy 2019    | 67 people
          Murphy 2019    | 44 pressed
          Murphy 2019    | 35 to 36 %
          Murphy 2019    | Sleep and daily life did not differ
          Hsieh 2006     | 64 were pressed, 65 had physical therapy
          Hsieh 2006     | 3.8 points less
          Li 2021        | −0.88, certainty moderate), but that rests on 3 trials with 335 people
          Li 2021        | −0.32, certainty low), in 2 trials with 180
          NICE NG59      | no longer recommends acupuncture
          Waits 2018     | In the 7 that compared with sham pressing, with 385 people
          Zick 2016      | 66.2 %, 60.9 % and 31.3 %
          Zick 2016      | at week 10 that gain was gone
          Zick 2016      | The set was tested, no single point of it
          Au 2015        | −1.11, 5 trials that differ much among themselves: I² 75 %
          Au 2015        | fear before a treatment, not stress held in the back
          Wilke 2018     | between the groups there was no clear difference
          Aboodarda 2015 | 150 people
          """)
  void theEvidenceIsToldAsItWasFound(String source, String words) {
    assertThat(VISITOR.page("/learn/evidence").select(".finding p").eachText())
        .filteredOn(text -> text.startsWith(source))
        .singleElement()
        .asString()
        .contains(words);
  }

  @Test
  void everySourceOfTheAtlasIsListed() {
    assertThat(VISITOR.page("/about").select(".sources li")).hasSameSizeAs(Visitor.ATLAS.sources());
  }

  @ParameterizedTest
  @EnumSource(Sketch.class)
  void aSketchIsThereAndTakesItsColoursFromThePage(Sketch sketch) throws Exception {
    try (var file = Sketch.class.getResourceAsStream("/assets/" + sketch.asset())) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .contains("id=\"f\"")
          .contains("viewBox=\"" + sketch.viewBox() + "\"")
          .doesNotContain("=\"#");
    }
  }
}
