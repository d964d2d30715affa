package ashi.phone.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {

  @ParameterizedTest
  @CsvSource({"0, 0:00", "1, 0:01", "1000, 0:01", "1001, 0:02", "59999, 1:00", "605000, 10:05"})
  void aSecondThatHasBegunCounts(int millis, String shown) {
    assertThat(TimeText.of(millis)).isEqualTo(shown);
  }
}
