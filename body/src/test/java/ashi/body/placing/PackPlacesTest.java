package ashi.body.placing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Drawn;
import ashi.body.Figure;
import ashi.body.Location;
import ashi.body.Places;
import ashi.body.Spot;
import ashi.body.locating.Fixture;
import org.junit.jupiter.api.Test;

class PackPlacesTest {
  private static final Places PLACES =
      PackPlaces.places(Fixture.ATLAS, Fixture.LANDMARKS, Fixture.BODIES.average());

  @Test
  void whatIsPackedIsReadAgain() {
    Places again = Places.read(PLACES.packed());
    assertThat(again.packed()).isEqualTo(PLACES.packed());
    assertThat(again.locations()).hasSameSizeAs(Fixture.ATLAS.points());
  }

  @Test
  void everyPointHasACloseUpThatShowsIt() {
    assertThat(PLACES.locations())
        .allSatisfy(
            location -> {
              assertThat(location.closeUps()).isNotEmpty();
              assertThat(location.closeUps()).allSatisfy(PackPlacesTest::isInside);
              isInside(location.whole());
            });
  }

  private static void isInside(Drawn drawn) {
    Figure figure = PLACES.figure(drawn.figure());
    assertThat(drawn.spots()).isNotEmpty();
    for (Spot spot : drawn.spots()) {
      assertThat(spot.x()).isBetween(0.0, figure.width());
      assertThat(spot.y()).isBetween(0.0, figure.height());
    }
  }

  @Test
  void pairedPointsOfTheBackShowBothSides() {
    assertThat(PLACES.location("BL23").closeUps().get(0).spots()).hasSize(2);
  }

  @Test
  void aRulerHasATickACun() {
    Drawn drawn = PLACES.location("BL52").closeUps().get(0);
    assertThat(drawn.rulers()).hasSize(1);
    assertThat(drawn.rulers().get(0).ticks()).hasSize(4);
    assertThat(drawn.rulers().get(0).label()).isEqualTo("3 cun");
  }

  @Test
  void aGroupShowsAllItsSpots() {
    assertThat(PLACES.location("EX-B2").closeUps().get(0).spots()).hasSize(10);
    assertThat(PLACES.location("EX-HN1").closeUps().get(0).spots()).hasSize(4);
  }

  @Test
  void aSentenceGivesTheCunAndTheMillimetres() {
    assertThat(PLACES.location("BL23").sentence())
        .startsWith("1.5 cun (about 33 mm) out from the midline of the back, level with");
  }

  @Test
  void whatIsSpokenTakesLessThanTenSeconds() {
    assertThat(PLACES.locations())
        .extracting(Location::spoken)
        .allSatisfy(spoken -> assertThat(spoken.split(" ")).hasSizeLessThanOrEqualTo(24));
  }

  @Test
  void whatIsSpokenHasNoUnitsOrBrackets() {
    assertThat(PLACES.locations())
        .extracting(Location::spoken)
        .allSatisfy(spoken -> assertThat(spoken).doesNotContain("(", " mm", " cun"));
  }
}
