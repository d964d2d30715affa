package ashi.body.building.placing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Drawn;
import ashi.body.Figure;
import ashi.body.Places;
import ashi.body.Spot;
import ashi.body.TestWords;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.body.locating.Fixture;
import ashi.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackPlacesTest {
  private static final Places PLACES =
      new PackPlaces(Fixture.ATLAS, Fixture.ANATOMY, Fixture.WAYS, Fixture.BODIES)
          .places(Language.EN);

  private static final Yardstick AVERAGE = Yardstick.average(Unit.MILLIMETRES, TestWords.EN);

  @Test
  void whatIsPackedIsReadAgain() {
    Places again = Places.read(PLACES.packed(), PLACES.told());
    assertThat(again.packed()).isEqualTo(PLACES.packed());
    assertThat(again.told()).isEqualTo(PLACES.told());
    assertThat(again.locations()).hasSameSizeAs(Fixture.ATLAS.points());
  }

  @Test
  void everyPointHasACloseUpThatShowsIt() {
    assertThat(PLACES.locations())
        .allSatisfy(
            location -> {
              isInside(location.closeUp());
              isInside(location.whole());
            });
  }

  private static void isInside(Drawn drawn) {
    Figure figure = PLACES.figure(drawn.figure());
    assertThat(drawn.everySpot()).isNotEmpty();
    for (Spot spot : drawn.everySpot()) {
      assertThat(spot.x()).isBetween(0.0, figure.width());
      assertThat(spot.y()).isBetween(0.0, figure.height());
    }
  }

  @Test
  void pairedPointsOfTheBackShowBothSides() {
    Drawn drawn = PLACES.location("BL23").closeUp();
    assertThat(drawn.spots()).hasSize(1);
    assertThat(drawn.mirrored()).hasSize(1);
    assertThat(drawn.mirrored().get(0).x()).isGreaterThan(drawn.spots().get(0).x());
  }

  @Test
  void aRulerHasATickACun() {
    Drawn drawn = PLACES.location("BL52").closeUp();
    assertThat(drawn.rulers()).hasSize(1);
    assertThat(drawn.rulers().get(0).ticks()).hasSize(4);
    assertThat(drawn.rulers().get(0).label()).isEqualTo("3 cun");
  }

  @Test
  void aGroupShowsAllItsSpots() {
    assertThat(PLACES.location("EX-B2").closeUp().everySpot()).hasSize(10);
    assertThat(PLACES.location("EX-HN1").closeUp().everySpot()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BL23 | 1.5 cun (about 33 mm) out from the midline of the back, level with the lower edge of the second lumbar vertebra (L2), two bumps above the line between the tops of the hip bones.
          BL40 | In the middle of the crease behind the knee.
          BL57 | 8 cun (about 208 mm) below the middle of the crease behind the knee, half-way to the outer ankle bone, on the back of the leg.
          GB30 | A third of the way (about 76 mm) from the bony bump at the side of the hip to the notch at the lower end of the sacrum, just above the tailbone.
          GB34 | Just in front of and below the small round bone on the outer side, just below the knee.
          """)
  void aSentenceSaysWhereThePointIs(String code, String sentence) {
    assertThat(PLACES.location(code).sentence().written(AVERAGE)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BL23 | About three and a half centimetres out from the spine, two bumps above the hip bones.
          EX-B2 | About one centimetre out from the spine, from three bumps above the hip bones down to just below the tops of the hip bones.
          GB30 | A third of the way from the bump at the side of the hip to the notch above the tailbone.
          """)
  void aSpokenFormIsShort(String code, String spoken) {
    assertThat(PLACES.location(code).spoken().spoken(AVERAGE)).isEqualTo(spoken);
  }

  @Test
  void whatIsSpokenTakesLessThanTenSeconds() {
    assertThat(PLACES.locations())
        .extracting(location -> location.spoken().spoken(AVERAGE))
        .allSatisfy(spoken -> assertThat(spoken.split(" ")).hasSizeLessThanOrEqualTo(24));
  }

  @Test
  void whatIsSpokenHasNoUnitsOrBrackets() {
    assertThat(PLACES.locations())
        .extracting(location -> location.spoken().spoken(AVERAGE))
        .allSatisfy(spoken -> assertThat(spoken).doesNotContain("(", " mm", " cun"));
  }
}
