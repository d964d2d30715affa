package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.Visitor;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AfterwardsTest {
  private static final String SESSION = "/session?routine=sciatica&place=BED&checked=yes";

  @ParameterizedTest
  @ValueSource(strings = {"", "/de"})
  void everyWayToGoOnHasADrawingThatSaysWhatItShows(String language) {
    Elements rows = afterwards(language).select(".rows > li");
    assertThat(rows).hasSize(3);
    for (Element row : rows) {
      assertThat(row.select("svg.sketch[role=img]").attr("aria-label")).isNotBlank();
    }
    assertThat(afterwards(language).select(".stages svg.sketch[role=img]")).hasSize(3);
  }

  /** Who sits on a chair does not get up from lying, and jaws are pressed there too. */
  @Test
  void whoSatIsToldToMoveAbout() {
    Element afterwards = afterwards("", "/session?routine=desk&place=CHAIR&checked=yes");
    assertThat(afterwards.select(".rows > li")).hasSize(1);
    assertThat(afterwards.select(".stages")).isEmpty();
    assertThat(afterwards.text()).contains("Then move about a little.").doesNotContain("your side");
  }

  /** The session is long enough without them. */
  @ParameterizedTest
  @ValueSource(strings = {"", "/de"})
  void noDrawingIsFetchedBeforeItIsShown(String language) {
    assertThat(afterwards(language).select("use[href^='/assets/people'], use[href*=sketches]"))
        .isEmpty();
    assertThat(afterwards(language).select("use[data-use]")).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/de"})
  void aDrawingHasTheViewBoxOfItsFile(String language) throws Exception {
    for (Element svg : afterwards(language).select("svg.sketch")) {
      String file = Objects.requireNonNull(svg.selectFirst("use")).attr("data-use");
      try (InputStream in =
          AfterwardsTest.class.getResourceAsStream(file.substring(0, file.indexOf('#')))) {
        assertThat(
                new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8))
            .contains("viewBox=\"" + svg.attr("viewBox") + "\"");
      }
    }
  }

  private static Element afterwards(String language) {
    return afterwards(language, SESSION);
  }

  private static Element afterwards(String language, String session) {
    return Objects.requireNonNull(
        Visitor.remembered()
            .having(Visitor.NO_RED_FLAGS)
            .page(language + session)
            .getElementById("afterwards"));
  }
}
