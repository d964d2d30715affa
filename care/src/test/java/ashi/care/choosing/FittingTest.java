package ashi.care.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ashi.atlas.Area;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Seconds by hand: a step takes 20 to find, each press 10 more to ease in and out, the other side
 * 8; a rest 10, turning 20, the close 10.
 */
class FittingTest {
  private static final Slot BOTH_SIDES = slot(true, 60, Position.LYING, false);
  private static final Slot MIDLINE = slot(false, 60, Position.LYING, false);

  private static Slot slot(boolean paired, int dose, Position position, boolean light) {
    return new Slot(
        new Samples.Pressed("BL60", Area.FOOT).paired(paired).seconds(dose).point(),
        position,
        Tool.HANDS,
        Side.BOTH,
        light,
        "");
  }

  private static List<Step> steps(int minutes, int shortest, Slot... slots) {
    return new Fitting(List.of(slots), minutes, shortest).steps();
  }

  @Test
  void theWorkedExampleIsPressedForAMinuteAndAHalf() {
    assertThat(steps(5, 45, BOTH_SIDES))
        .extracting(Step::rounds, Step::seconds)
        .containsExactly(tuple(1, 90));
  }

  /** 290 for one: 20 + 3 · 90 is just that. */
  @Test
  void timeIsFilledToTheSecond() {
    assertThat(steps(5, 45, MIDLINE))
        .extracting(Step::rounds, Step::seconds)
        .containsExactly(tuple(3, 80));
  }

  /** 580 for two: 28 + 4 · 85 and 28 + 2 · 90 are 576; second rounds of both would take 616. */
  @Test
  void theFirstInOrderGetsMoreRoundsAndWhatIsLeftGoesWhereItFits() {
    assertThat(steps(10, 60, BOTH_SIDES, BOTH_SIDES))
        .extracting(Step::rounds, Step::seconds)
        .containsExactly(tuple(2, 75), tuple(1, 80));
  }

  /** 600 less a close and two turns are 550: three times 20, and seven presses of 60. */
  @Test
  void aRoundThatJustFitsIsPressed() {
    assertThat(
            steps(
                10,
                60,
                slot(false, 60, Position.LYING, false),
                slot(false, 60, Position.SIDE, false),
                slot(false, 60, Position.SITTING, false)))
        .extracting(Step::rounds, Step::seconds)
        .containsExactly(tuple(3, 60), tuple(2, 60), tuple(2, 60));
  }

  /** 900 less three rests and the close are 860: eleven presses of 60 take 850. */
  @Test
  void theLastTenSecondsGoToTheOneTheyAreEnoughFor() {
    assertThat(steps(15, 60, MIDLINE, MIDLINE, MIDLINE, MIDLINE))
        .extracting(Step::rounds, Step::seconds)
        .containsExactly(tuple(3, 60), tuple(3, 60), tuple(3, 60), tuple(2, 65));
  }

  @Test
  void whatIsPressedLightlyIsPressedOnceAndShortly() {
    assertThat(steps(10, 60, slot(false, 60, Position.LYING, true), MIDLINE))
        .extracting(Step::rounds, Step::seconds)
        .containsExactly(tuple(1, 45), tuple(3, 90));
  }

  /** Three presses of 60 take 3 · 90, two rests and the close 30. */
  @Test
  void whatJustFitsFits() {
    List<Slot> three = List.of(MIDLINE, MIDLINE, MIDLINE);

    assertThat(Fitting.fits(three, 5, 60)).isTrue();
    assertThat(Fitting.fits(three, 5, 61)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "30, false, 30",
    "55, false, 55",
    "60, false, 90",
    "90, false, 90",
    "180, false, 180",
    "30, true, 30",
    "60, true, 45",
    "180, true, 45"
  })
  void howLongAPointIsPressedAtMost(int dose, boolean light, int most) {
    assertThat(slot(true, dose, Position.LYING, light).mostSeconds()).isEqualTo(most);
  }
}
