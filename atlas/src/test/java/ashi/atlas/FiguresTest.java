package ashi.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that something rests on is followed by the name of its source. */
class FiguresTest {
  private static final Atlas ATLAS = PackedAtlas.read();

  /** What is a number, or says how many were looked at. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|twelve|hundred)"
              + " (trials|studies|people|women|men|weeks|months)\\b|per cent");

  private static final Pattern POINT = Pattern.compile("\\b([A-Z]{2}|EX-[A-Z]{1,2})\\d+\\b");

  /** Words that only what was found out by others is told with. */
  private static final Pattern FOUND_OUT =
      Pattern.compile("\\b(trials?|stud(y|ies)|reviews?|researchers?|per cent)\\b|%");

  static Stream<Complaint> complaints() {
    return ATLAS.complaints().stream();
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void whatIsKnownNamesTheSourceOfEveryFigure(Complaint complaint) {
    assertThat(unsourced(complaint.known(), complaint.sources())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void everySourceOfWhatIsKnownIsNamedInIt(Complaint complaint) {
    assertThat(complaint.sources())
        .allSatisfy(id -> assertThat(complaint.known()).contains("(" + name(id) + ")"));
  }

  @Test
  void whatAPointSaysOfTrialsNamesThem() {
    List<String> names = ATLAS.sources().stream().map(Source::name).toList();
    for (Point point : ATLAS.points()) {
      assertThat(Stream.of(point.find(), point.how(), point.note(), point.differs()))
          .filteredOn(text -> FOUND_OUT.matcher(text).find())
          .as(point.code())
          .allSatisfy(text -> assertThat(names).anyMatch(text::contains));
    }
  }

  @Test
  void everySourceSaysWhoWroteItWhatItIsCalledAndWhen() {
    assertThat(ATLAS.sources())
        .allSatisfy(
            source ->
                assertThat(source.authors() + ". " + source.citation())
                    .matches("[^.]+\\.?[^.]*\\. .+\\. .*\\b(19|20)\\d\\d\\b.*\\."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pain fell in 3 of 4.",
        "Pain fell in 3 of 4. It was small (Nobody 1999).",
        "It was small (Murphy 2019). Pain fell in two weeks."
      })
  void aFigureWithoutItsSourceIsSeen(String text) {
    assertThat(unsourced(text, List.of("murphy-2019"))).isNotEmpty();
  }

  /** The sentences with a figure after which no source is named. */
  private static List<String> unsourced(String text, List<String> sources) {
    List<String> waiting = new ArrayList<>();
    for (String sentence : text.split("(?<=[.?!]) ")) {
      String bare = POINT.matcher(sentence).replaceAll("");
      boolean sourced = false;
      for (String id : sources) {
        sourced |= bare.contains("(" + name(id) + ")");
        bare = bare.replace("(" + name(id) + ")", "");
      }
      Matcher figure = FIGURE.matcher(bare);
      if (figure.find()) {
        waiting.add(sentence);
      }
      if (sourced) {
        waiting.clear();
      }
    }
    return waiting;
  }

  private static String name(String source) {
    return ATLAS.source(source).orElseThrow().name();
  }
}
