package ashi.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {
  @Test
  void isTheUsualOneWhenNothingIsSaid() {
    assertThat(Port.chosen(new String[0], null)).isEqualTo(8080);
  }

  @Test
  void comesFromTheEnvironment() {
    assertThat(Port.chosen(new String[0], "8081")).isEqualTo(8081);
  }

  @Test
  void anArgumentOutweighsTheEnvironment() {
    assertThat(Port.chosen(new String[] {"--port", "8082"}, "8081")).isEqualTo(8082);
  }

  @Test
  void mayBeJoinedWithAnEqualsSign() {
    assertThat(Port.chosen(new String[] {"--port=8082"}, null)).isEqualTo(8082);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http", "-1", "65536", "8080.5"})
  void otherThanANumberInRangeIsRefusedInPlainWords(String text) {
    assertThatThrownBy(() -> Port.chosen(new String[] {"--port", text}, null))
        .hasMessage("--port must be a number from 0 to 65535, not: " + text);
  }

  @Test
  void unknownArgumentsAreNamed() {
    assertThatThrownBy(() -> Port.chosen(new String[] {"--fast"}, null))
        .hasMessageContaining("--fast");
  }
}
