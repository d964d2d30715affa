package ashi.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideTest {
  @ParameterizedTest
  @CsvSource({"LEFT, Left", "RIGHT, Right", "BOTH, Both"})
  void eachIsCalledByItsName(Side side, String name) {
    assertThat(English.WORDS.say(side)).isEqualTo(name);
  }
}
