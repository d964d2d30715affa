package ashi.pages.map;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.Visitor;
import ashi.pages.web.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the visitor's map BL23 is at 167, 150 and BL52 at 134, 150 of the close-up. */
class MapTest {
  private final Visitor visitor = Visitor.remembered();

  @Test
  void theNearestPointIsNamedFirstWithItsDistance() {
    Document page = visitor.page("/map?on=part&x=162&y=150");
    assertThat(page.select(".nearest .code").eachText()).containsExactly("BL23", "BL52", "GV4");
    assertThat(page.select(".nearest li").first().text()).contains("5 mm away. For ");
  }

  /** It brings its own "for", as in "for tired and red eyes". */
  @Test
  void aTraditionIsTiedIntoItsSentence() {
    assertThat(Visitor.ATLAS.points())
        .filteredOn(point -> !point.tradition().isEmpty())
        .allSatisfy(
            point ->
                assertThat(Visitor.WORDS.say("map.tradition", point.tradition()))
                    .startsWith("By tradition for ")
                    .doesNotContain("for for"));
  }

  @Test
  void distancesAreToldInGerman() {
    Document page = visitor.page("/de/map?on=part&x=162&y=150");
    assertThat(page.select(".nearest li").first().text()).contains("5 mm entfernt. Für: ");
  }

  @Test
  void aPointNearCanBePressedAtOnce() {
    Document page = visitor.page("/map?on=part&x=162&y=150");
    assertThat(page.select(".nearest li").first().select("a.button").attr("href"))
        .isEqualTo("/check?routine=BL23");
  }

  @Test
  void withoutAScriptTheTapIsToldInPixels() {
    Document page = visitor.page("/map?on=part&wide=288&at.x=97&at.y=108");
    assertThat(page.select(".nearest .code").first().text()).isEqualTo("BL52");
    assertThat(page.select("circle.tapped").attr("cx")).isEqualTo("134.7");
  }

  @Test
  void aTapOnTheWholeBodyOpensItsRegion() {
    Response response = visitor.get("/map?on=whole&x=183.5&y=400");
    assertThat(response.status()).isEqualTo(303);
    assertThat(response.location()).isEqualTo("/map?on=part&x=167&y=150");
  }

  @Test
  void thePointsOfAPictureAreThereAsAList() {
    Document page = visitor.page("/map?on=part");
    assertThat(page.select(".items .code").eachText()).containsExactly("BL23", "BL52", "GV4");
  }

  @Test
  void theWholeBodyLeadsToEveryRegion() {
    assertThat(visitor.page("/map").select(".map-regions a").eachAttr("href"))
        .containsExactly("/map?on=part");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/map?on=part&x=0&y=0",
        "/map?on=part&x=abc&y=1",
        "/map?on=part&x=-5&y=9999",
        "/map?on=part&wide=0&at.x=NaN&at.y=Infinity"
      })
  void anOddTapIsNone(String address) {
    assertThat(visitor.get(address).status()).isEqualTo(200);
    assertThat(visitor.page(address).select("circle.tapped")).isEmpty();
  }

  @Test
  void aPictureThereIsNotIsNotFound() {
    assertThat(visitor.get("/map?on=nowhere").status()).isEqualTo(404);
  }
}
