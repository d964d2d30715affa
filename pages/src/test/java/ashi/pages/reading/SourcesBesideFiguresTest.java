package ashi.pages.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Source;
import ashi.pages.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others found out stands beside the name of who found it. */
class SourcesBesideFiguresTest {
  private static final Visitor VISITOR = Visitor.forgotten();

  private static final Pattern FOUND_OUT =
      Pattern.compile("\\b(trials?|stud(y|ies)|reviews?|scans?|guidelines?)\\b|%");

  /** Said of trials in general, or that there is none. */
  private static final Pattern NONE =
      Pattern.compile(
          "found none|found no trial|No trial|^A trial pressed|^All trials|with numbers");

  static Stream<String> pages() {
    return Stream.concat(
        Stream.of(
            "/learn/evidence",
            "/learn/pressing",
            "/learn/finding",
            "/learn/pairing",
            "/learn/questions",
            "/safety",
            "/"),
        Visitor.ATLAS.complaints().stream().map(complaint -> "/complaints/" + complaint.id()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aBlockThatTellsOfATrialNamesIt(String page) {
    assertThat(VISITOR.page(page).select("main p, main li, main dd, main td"))
        .filteredOn(block -> FOUND_OUT.matcher(block.text()).find())
        .filteredOn(block -> !NONE.matcher(block.text()).find())
        .allSatisfy(
            block ->
                assertThat(names()).as(block.text()).anyMatch(name -> block.text().contains(name)));
  }

  @Test
  void everyFindingOnThePageOfEvidenceBeginsWithItsSource() {
    assertThat(VISITOR.page("/learn/evidence").select(".finding p"))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.child(0).select("a[href^=/about#source-]")).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/learn/evidence", "/learn/pressing", "/learn/finding", "/safety"})
  void whatIsNamedStandsInTheListWithItsLink(String page) {
    Document about = VISITOR.page("/about");
    for (Element cited : VISITOR.page(page).select("a[href^=/about#source-]")) {
      String id = cited.attr("href").substring("/about#source-".length());
      Source source = Visitor.ATLAS.source(id).orElseThrow();
      Element listed = about.getElementById("source-" + id);
      assertThat(cited.text()).isEqualTo(source.name());
      assertThat(listed.text()).contains(source.authors(), source.citation(), source.found());
      assertThat(listed.select("a").attr("href")).isEqualTo(source.link());
    }
  }

  private static List<String> names() {
    return Visitor.ATLAS.sources().stream().map(Source::name).toList();
  }
}
