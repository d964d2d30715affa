package ashi.pages.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTextTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "245, MILLIMETRES, 245",
        "24.5, CENTIMETRES, 245",
        "`24,5`, CENTIMETRES, 245",
        "24.5 cm, MILLIMETRES, 245",
        "9 3/4, INCHES, 247.65",
        "9¾, INCHES, 247.65",
        "3/8, INCHES, 9.525",
        "¾, INCHES, 19.05",
        "10\", MILLIMETRES, 254",
        "10 inches, MILLIMETRES, 254"
      })
  void readsWhatPeopleType(String typed, Unit unit, double millimetres) {
    assertThat(LengthText.millimetres(typed, unit).orElseThrow())
        .isCloseTo(millimetres, org.assertj.core.data.Offset.offset(1e-6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "abc", "1.2.3", "-5", "1/0", "/", "cm", "1e9", "9999999999", "∞"})
  void refusesTheRest(String typed) {
    assertThat(LengthText.millimetres(typed, Unit.CENTIMETRES)).isEmpty();
  }
}
