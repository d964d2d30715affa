package ashi.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "MILLIMETRES, 36.4, 36 mm",
    "MILLIMETRES, 0.2, 0 mm",
    "CENTIMETRES, 36.4, 3.6 cm",
    "CENTIMETRES, 39.7, 4 cm",
    "INCHES, 25.4, 1 in",
    "INCHES, 36.4, 1⅜ in",
    "INCHES, 9, ⅜ in",
    "INCHES, 0.5, 0 in",
    "INCHES, 50.5, 2 in"
  })
  void lengthsAreToldAsATapeShowsThem(Unit unit, double millimetres, String text) {
    assertThat(unit.text(millimetres, '.')).isEqualTo(text);
  }

  @Test
  void whatStandsBeforeTheTenthsIsEachLanguagesOwn() {
    assertThat(Unit.CENTIMETRES.text(36.4, ',')).isEqualTo("3,6 cm");
  }
}
