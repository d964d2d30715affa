package ashi.phone.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
  private final Calibration calibration = new Calibration(6.25, 3);

  @Test
  void isReadAsItWasWritten() {
    assertThat(Calibration.read(calibration.text())).contains(calibration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "6.25", "6.25 ", "-3 2", "0 2", "6 0", "900 1"})
  void isForgottenWhenItCannotBeRight(String text) {
    assertThat(Calibration.read(text)).isEmpty();
  }

  @Test
  void isOffWhenTheZoomHasChanged() {
    assertThat(calibration.isOff(3)).isFalse();
    assertThat(calibration.isOff(3.3)).isTrue();
  }
}
