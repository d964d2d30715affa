package ashi.pages.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Caution;
import ashi.care.RedFlag;
import ashi.care.RedFlag.Urgency;
import ashi.pages.Route;
import ashi.pages.Visitor;
import ashi.pages.building.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    Path written = Path.of("src/main/reading");
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

  @ParameterizedTest
  @EnumSource(RedFlag.class)
  void aRedFlagStandsUnderHowSoonItNeedsHelp(RedFlag flag) {
    String box = flag.urgency() == Urgency.EMERGENCY ? ".urgent li" : ".soon li";

    assertThat(VISITOR.page("/safety").select(box).eachText()).contains(flag.title());
  }

  @Test
  void everyCautionIsOnTheSafetyPage() {
    assertThat(VISITOR.page("/safety").select("li").eachText())
        .containsAll(Stream.of(Caution.values()).map(Caution::title).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31237610", "2021/8862399", "BMJ 2006;332:696", "26002571", "NG59"})
  void theEvidenceNamesItsSources(String source) {
    assertThat(VISITOR.page("/learn/evidence").select("article").text()).contains(source);
  }

  @Test
  void everySourceOfTheAtlasIsListed() {
    assertThat(VISITOR.page("/about").select(".sources li")).hasSameSizeAs(Visitor.ATLAS.sources());
  }

  @ParameterizedTest
  @EnumSource(Sketch.class)
  void aSketchIsThereAndTakesItsColoursFromThePage(Sketch sketch) throws Exception {
    try (var file = Sketch.class.getResourceAsStream("/assets/" + sketch.asset())) {
      assertThat(new String(file.readAllBytes(), "UTF-8"))
          .contains("id=\"f\"")
          .contains("viewBox=\"" + sketch.viewBox() + "\"")
          .doesNotContain("#");
    }
  }
}
