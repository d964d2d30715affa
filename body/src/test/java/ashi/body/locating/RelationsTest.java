package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.body.Surface;
import ashi.body.Vec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How WHO's standard ties points to each other and to landmarks, on every body. */
class RelationsTest {
  private static final double TENTH_OF_A_CUN = 2.5;

  @Test
  void pointsAtOneVertebraAreLevel() {
    for (Surface body : Fixture.ALL) {
      OnBody on = new OnBody(body);
      for (List<String> level :
          List.of(List.of("GV4", "BL23", "BL52"), List.of("GV3", "BL25", "EX-B7"))) {
        for (String code : level) {
          assertThat(on.at(code).y())
              .as(code)
              .isCloseTo(on.at(level.get(0)).y(), within(TENTH_OF_A_CUN));
        }
      }
    }
  }

  @Test
  void theOuterBladderLineIsTwiceAsFarOutAsTheInner() {
    for (Surface body : Fixture.ALL) {
      OnBody on = new OnBody(body);
      assertThat(on.at("BL52").x()).isCloseTo(2 * on.at("BL23").x(), within(TENTH_OF_A_CUN));
      assertThat(on.at("BL53").x()).isCloseTo(on.at("BL52").x(), within(TENTH_OF_A_CUN));
      assertThat(on.at("BL54").x()).isCloseTo(on.at("BL52").x(), within(TENTH_OF_A_CUN));
      assertThat(on.at("BL25").x()).isCloseTo(on.at("BL23").x(), within(TENTH_OF_A_CUN));
    }
  }

  @Test
  void theHipBonesTopsAreLevelWithL4AndTheDimplesWithS2() {
    for (Surface body : Fixture.ALL) {
      OnBody on = new OnBody(body);
      assertThat(on.landmark("iliac-crest").y()).isCloseTo(on.at("GV3").y(), within(15.0));
      assertThat(on.landmark("PSIS").y()).isCloseTo(on.at("BL53").y(), within(TENTH_OF_A_CUN));
    }
  }

  @Test
  void thePointsOfTheBackFollowEachOtherDownward() {
    for (Surface body : Fixture.ALL) {
      OnBody on = new OnBody(body);
      List<String> order =
          List.of(
              "BL10", "BL23", "BL25", "BL26", "BL32", "BL54", "BL36", "BL37", "BL40", "BL56",
              "BL57", "BL58", "BL60", "BL62");
      for (int i = 1; i < order.size(); i++) {
        assertThat(on.at(order.get(i)).y())
            .as(order.get(i))
            .isLessThan(on.at(order.get(i - 1)).y());
      }
    }
  }

  @Test
  void gb30IsNearerToTheTrochanterThanToTheSacrum() {
    for (Surface body : Fixture.ALL) {
      OnBody on = new OnBody(body);
      double toTrochanter = on.at("GB30").distance(on.landmark("greater-trochanter"));
      double toSacrum = on.at("GB30").distance(on.landmark("sacral-hiatus"));
      assertThat(toTrochanter / toSacrum).isBetween(0.4, 0.65);
    }
  }

  @Test
  void bl57IsHalfWayDownTheLowerLegAndWhereTheCalfEnds() {
    for (Surface body : Fixture.ALL) {
      OnBody on = new OnBody(body);
      double middle =
          (on.landmark("popliteal-crease").y() + on.landmark("lateral-malleolus").y()) / 2;
      assertThat(on.at("BL57").y()).isCloseTo(middle, within(TENTH_OF_A_CUN));
      assertThat(on.at("BL57").distance(on.landmark("calf-bellies-end"))).isLessThan(13);
    }
  }

  @Test
  void sp6AndGb39AreOnOppositeSidesOfTheShin() {
    for (Surface body : Fixture.ALL) {
      OnBody on = new OnBody(body);
      assertThat(on.at("SP6").x()).isLessThan(on.landmark("shin-middle").x());
      assertThat(on.at("GB39").x()).isGreaterThan(on.landmark("shin-middle").x());
    }
  }

  @Test
  void st36IsAFingerOutFromTheShin() {
    for (Surface body : Fixture.ALL) {
      OnBody on = new OnBody(body);
      assertThat(on.at("ST36").x() - on.landmark("tibial-tuberosity").x()).isBetween(13.0, 30.0);
    }
  }

  @Test
  void theCrownPointIsOnTopOfTheHead() {
    for (Surface body : Fixture.ALL) {
      assertThat(new OnBody(body).at("GV20").y()).isGreaterThan(body.height() - 15);
    }
  }

  @Test
  void pc6AndTe5FaceEachOther() {
    for (Surface body : Fixture.ALL) {
      OnBody on = new OnBody(body);
      assertThat(on.at("PC6").distance(on.at("TE5"))).isLessThan(60);
    }
  }

  private static final class OnBody {
    private final Surface body;
    private final Map<String, List<Found>> found;

    OnBody(Surface body) {
      this.body = body;
      this.found = Fixture.FINDER.find(body);
    }

    Vec at(String code) {
      return found.get(code).get(0).spot().on(body);
    }

    Vec landmark(String name) {
      return Fixture.ANATOMY.landmarks().anchor(name).orElseThrow().on(body);
    }
  }
}
