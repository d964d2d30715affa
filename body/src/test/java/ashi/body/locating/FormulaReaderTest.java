package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.body.locating.Formula.Across;
import ashi.body.locating.Formula.AtLandmark;
import ashi.body.locating.Formula.AtPoint;
import ashi.body.locating.Formula.AtVertebra;
import ashi.body.locating.Formula.Between;
import ashi.body.locating.Formula.Crossing;
import ashi.body.locating.Formula.Go;
import ashi.body.locating.Formula.Just;
import ashi.body.locating.Formula.Level;
import ashi.body.locating.Formula.Measured;
import ashi.body.locating.Formula.Spot;
import ashi.body.locating.Formula.Unit;
import ashi.body.locating.Formula.Way;
import ashi.body.locating.Vertebra.Border;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaReaderTest {

  @Test
  void readsALandmark() {
    assertThat(only("popliteal-crease").start()).isInstanceOf(AtLandmark.class);
  }

  @Test
  void readsAWayOutFromAVertebra() {
    assertThat(only("L2 lower border, lateral 1.5 cun"))
        .isEqualTo(
            new Spot(
                new AtVertebra(new Vertebra("L2"), Border.LOWER),
                List.of(new Go(List.of(Direction.LATERAL), 1.5, Unit.CUN))));
  }

  @Test
  void readsAMeasuredCourse() {
    Measured measured =
        (Measured) only("on popliteal-crease -> lateral-malleolus, 8 cun, back of the leg").start();
    assertThat(measured.cun()).isEqualTo(8);
    assertThat(measured.course()).isEqualTo(Fixture.ANATOMY.courses().called("back of the leg"));
  }

  @Test
  void readsAWayOffAMeasuredCourse() {
    assertThat(
            only("on lateral-malleolus -> popliteal-crease, 7 cun, back of the leg, lateral 1 cun")
                .moves())
        .hasSize(1);
  }

  @Test
  void readsAShareOfAWay() {
    Between between = (Between) only("between greater-trochanter and sacral-hiatus, 1/3").start();
    assertThat(between.part()).isEqualTo(1);
    assertThat(between.whole()).isEqualTo(3);
  }

  @Test
  void readsJustBesideALandmark() {
    assertThat(only("fibula-head, just forward and down").moves())
        .containsExactly(new Just(List.of(Direction.FORWARD, Direction.DOWN)));
  }

  @Test
  void readsARowOfVertebrae() {
    assertThat(read("L1..L5 lower border, lateral 0.5 cun").spots())
        .extracting(Spot::start)
        .containsExactly(at("L1"), at("L2"), at("L3"), at("L4"), at("L5"));
  }

  @Test
  void readsSeveralSpotsAroundAPoint() {
    assertThat(read("GV20, forward 1 cun; GV20, back 1 finger").spots())
        .extracting(Spot::start)
        .containsExactly(new AtPoint("GV20"), new AtPoint("GV20"));
  }

  @Test
  void readsAShareOfAWayAlongACourse() {
    Between between =
        (Between)
            only("between fibula-head and lateral-malleolus, 1/2, front of the fibula").start();
    assertThat(between.course()).isEqualTo(Fixture.ANATOMY.courses().called("front of the fibula"));
  }

  @Test
  void readsASpotLevelWithOnePlaceAndInLineWithAnother() {
    assertThat(only("level with L2 spine, below scapula-lower-angle").start())
        .isEqualTo(
            new Level(
                new AtVertebra(new Vertebra("L2"), Border.TIP),
                Way.BELOW,
                new AtLandmark(
                    Fixture.ANATOMY.landmarks().find("scapula-lower-angle").orElseThrow())));
  }

  @Test
  void readsAWayOutInARibSpace() {
    Across across = (Across) only("in fourth rib space, 4 cun").start();
    assertThat(across.course().term()).isEqualTo("fourth rib space");
    assertThat(across.cun()).isEqualTo(4);
  }

  @Test
  void readsWhereTwoCoursesCross() {
    Crossing crossing = (Crossing) only("in sixth rib space, at midaxillary line").start();
    assertThat(crossing.course().term()).isEqualTo("sixth rib space");
    assertThat(crossing.other().term()).isEqualTo("midaxillary line");
  }

  @Test
  void readsTheDirectionsOfTheArm() {
    assertThat(only("wrist-crease, radial 0.5 cun, proximal 1 cun").moves())
        .containsExactly(
            new Go(List.of(Direction.RADIAL), 0.5, Unit.CUN),
            new Go(List.of(Direction.PROXIMAL), 1, Unit.CUN));
  }

  @Test
  void pointsAtAnUnknownCourse() {
    assertThatThrownBy(() -> read("in ninth rib space, 4 cun"))
        .hasMessage(
            """
            Formula of GB30: There is no course called "ninth rib space".
              in ninth rib space, 4 cun
                 ^""");
  }

  @Test
  void asksOnWhichSideOfAPlace() {
    assertThatThrownBy(() -> read("level with navel, near patella"))
        .hasMessageContaining(
            "\"above\", \"below\", \"behind\", \"before\" or \"beside\" is expected.")
        .hasMessageEndingWith("\n                    ^");
  }

  @Test
  void pointsAtAnUnknownLandmark() {
    assertThatThrownBy(() -> read("between greater-trochanter and sacral-hiatos, 1/3"))
        .isInstanceOf(FormulaProblem.class)
        .hasMessage(
            """
            Formula of GB30: There is no landmark or point called "sacral-hiatos".
              between greater-trochanter and sacral-hiatos, 1/3
                                             ^""");
  }

  @Test
  void pointsAtAMissingUnit() {
    assertThatThrownBy(() -> read("patella, up 2 inches"))
        .hasMessage(
            """
            Formula of GB30: "cun" or "finger" is expected.
              patella, up 2 inches
                            ^""");
  }

  @Test
  void pointsAtAStretchThatIsNotMeasured() {
    assertThatThrownBy(() -> read("on patella -> acromion, 3 cun"))
        .hasMessageContaining("No number of cun is known between these two landmarks.")
        .hasMessageEndingWith("\n     ^");
  }

  @Test
  void asksWhereOnAVertebra() {
    assertThatThrownBy(() -> read("L4, lateral 1 cun"))
        .hasMessageContaining("Say where: \"L4 spine\", \"lower border\" or \"upper border\".");
  }

  @Test
  void refusesWhatIsLeftOver() {
    assertThatThrownBy(() -> read("patella lower border"))
        .hasMessageContaining("Nothing more is expected here.");
  }

  private static AtVertebra at(String name) {
    return new AtVertebra(new Vertebra(name), Border.LOWER);
  }

  private static Spot only(String formula) {
    List<Spot> spots = read(formula).spots();
    assertThat(spots).hasSize(1);
    return spots.get(0);
  }

  private static Formula read(String formula) {
    return FormulaReader.read("GB30", formula, Fixture.ANATOMY, "GV20"::equals);
  }
}
