package ashi.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
  @Test
  void theWorkedExampleTakesAsLongAsItSays() {
    assertThat(Pace.step(2, 1, 60) + Pace.between(1, 0)).isEqualTo(178);
  }

  /** Find 20, each press with easing in and out 10 more, the other side 8. */
  @ParameterizedTest
  @CsvSource({"1, 1, 30, 60", "1, 3, 45, 185", "2, 1, 45, 138", "2, 3, 90, 628"})
  void aStepIsTheSumOfItsParts(int passes, int rounds, int seconds, int sum) {
    assertThat(Pace.step(passes, rounds, seconds)).isEqualTo(sum);
  }

  /** A rest takes 10, turning instead of it 20, the close 10. */
  @ParameterizedTest
  @CsvSource({"1, 0, 10", "2, 0, 20", "2, 1, 30", "3, 1, 40", "5, 2, 70"})
  void aroundTheStepsAreRestsTurnsAndTheClose(int steps, int changes, int sum) {
    assertThat(Pace.between(steps, changes)).isEqualTo(sum);
  }

  @ParameterizedTest
  @CsvSource({"1, 30, 30", "3, 30, 30", "4, 45, 30", "5, 45, 30", "6, 60, 45", "20, 60, 45"})
  void theShorterASessionTheShorterThePressesWorthMaking(int minutes, int chosen, int ready) {
    assertThat(Pace.leastPress(minutes)).isEqualTo(chosen);
    assertThat(Pace.leastReadyPress(minutes)).isEqualTo(ready);
  }
}
