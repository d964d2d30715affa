package ashi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.body.Chart.Near;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final Vec BACK = Vec.FORWARD.times(-1);

  /** One unit a millimetre, from behind, its middle a metre above the ground. */
  private static final View VIEW = new View(BACK, Vec.UP, new Vec(0, 1000, 0), 1, 400, 300);

  private static final Mark LEFT = new Mark("BL23", false, new Vec(30, 1000, -80), BACK);
  private static final Mark HIGHER = new Mark("BL22", false, new Vec(30, 1040, -80), BACK);
  private static final Chart FLAT =
      new Chart("flat", false, VIEW, List.of(LEFT, LEFT.mirrored(), HIGHER));

  @Test
  void theLeftOfABodySeenFromBehindIsOnTheLeft() {
    assertThat(VIEW.spot(LEFT.place()).x()).isEqualTo(170);
  }

  @Test
  void aSpotLiesOnTheSkinOfTheMarksAroundIt() {
    assertThat(FLAT.place(new Spot(170, 150)).distance(LEFT.place())).isLessThan(0.1);
    assertThat(FLAT.place(new Spot(200, 140)).z()).isCloseTo(-80, within(0.1));
  }

  @Test
  void aSlopingSkinIsFollowed() {
    Vec outward = new Vec(0.6, 0, -0.8);
    Mark sloping = new Mark("BL23", false, new Vec(100, 1000, -50), outward);
    Chart chart = new Chart("sloping", false, VIEW, List.of(sloping));
    Vec place = chart.place(new Spot(80, 150));
    assertThat(place.x()).isCloseTo(120, within(0.1));
    assertThat(place.minus(sloping.place()).dot(outward)).isCloseTo(0, within(0.1));
    assertThat(chart.nearest(place, 1).get(0).millimetres()).isCloseTo(25, within(0.1));
  }

  @Test
  void theNearestComeFirstAndEachPointOnce() {
    List<Near> near = FLAT.nearest(FLAT.place(new Spot(172, 148)), 6);
    assertThat(near).extracting(n -> n.mark().code()).containsExactly("BL23", "BL22");
    assertThat(near.get(0).mark().right()).isFalse();
    assertThat(near.get(0).millimetres()).isCloseTo(2.83, within(0.05));
  }

  @Test
  void aPlaceOutsideTheFigureIsNotShown() {
    assertThat(FLAT.shows(new Vec(0, 1400, -80))).isNegative();
    assertThat(FLAT.shows(LEFT.place())).isPositive();
  }
}
