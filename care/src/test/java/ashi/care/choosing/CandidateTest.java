package ashi.care.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.care.Samples;
import ashi.care.Side;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateTest {
  private static Candidate of(Point point, int order, Position position, Tool tool, boolean light) {
    Purpose purpose = Purpose.of(point, Samples.SCIATICA, Set.of(), false).orElseThrow();
    return Candidate.of(point, order, purpose, Side.BOTH, position, tool, light);
  }

  private static Point point(Area area, int weight) {
    return new Samples.Pressed("BL1", area).weight(weight).point();
  }

  /** By the formula of {@link Chooser}: a traditional use of weight 3 is 9. */
  @ParameterizedTest
  @CsvSource({
    "CALF, HANDS, false, 9",
    "HIP, HANDS, false, 8",
    "CALF, HELPER, false, 10",
    "HIP, BALL, false, 10",
    "CALF, CANE, false, 10",
    "CALF, HANDS, true, 7",
    "HIP, HANDS, true, 6",
    "CALF, HELPER, true, 6",
    "CALF, CANE, true, 5"
  })
  void aScoreIsWhatItIsForLessWhatItCostsToPressItSo(
      Area area, Tool tool, boolean light, int score) {
    assertThat(of(point(area, 3), 0, Position.LYING, tool, light).score()).isEqualTo(score);
  }

  @Test
  void onlyAThingThatPressesInEarnestCountsAsUsed() {
    Point calf = point(Area.CALF, 3);

    assertThat(of(calf, 0, Position.LYING, Tool.BALL, false).thing()).isEqualTo(0b10);
    assertThat(of(calf, 0, Position.LYING, Tool.HELPER, false).thing()).isEqualTo(0b100000);
    assertThat(of(calf, 0, Position.LYING, Tool.CANE, true).thing()).isZero();
    assertThat(of(calf, 0, Position.LYING, Tool.HANDS, false).thing()).isZero();
  }

  /** On the midline: 20 to find, 10 to ease in and out and 10 to close are 40 of a minute. */
  @ParameterizedTest
  @CsvSource({"20, true", "21, false"})
  void aMinuteIsEnoughForAShortPress(int seconds, boolean fits) {
    Point point = new Samples.Pressed("GV4", Area.CALF).paired(false).seconds(seconds).point();

    assertThat(of(point, 0, Position.LYING, Tool.HANDS, false).fitsAlone(1)).isEqualTo(fits);
  }

  /** On the lower back hands press both sides at once, which is quicker than one by one. */
  @Test
  void theBetterComesFirstThenTheEarlierTheQuickerAndTheEarlierPosition() {
    Point strong = point(Area.CALF, 3);
    Point weak = point(Area.LOWER_BACK, 2);
    Candidate best = of(strong, 7, Position.SITTING, Tool.HANDS, false);
    Candidate earlier = of(weak, 1, Position.SIDE, Tool.HANDS, false);
    Candidate quick = of(weak, 2, Position.SITTING, Tool.HANDS, false);
    Candidate slow = of(weak, 2, Position.SIDE, Tool.HANDS, false);
    Candidate lying = of(strong, 9, Position.LYING, Tool.HANDS, true).last();
    Candidate sitting = of(strong, 9, Position.SITTING, Tool.HANDS, true).last();

    assertThat(
            Stream.of(sitting, lying, slow, quick, earlier, best)
                .sorted(Candidate.BY_RANK)
                .toList())
        .isEqualTo(List.of(best, earlier, quick, slow, lying, sitting));
  }
}
