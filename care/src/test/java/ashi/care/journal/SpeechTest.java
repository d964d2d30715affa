package ashi.care.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {
  /** Control characters are U+0000 to U+001F and U+007F to U+009F. */
  @ParameterizedTest
  @CsvSource({
    "0000, false",
    "000a, false",
    "001f, false",
    "0020, true",
    "007e, true",
    "007f, false",
    "0085, false",
    "009f, false",
    "00a0, true",
    "597d, true"
  })
  void aVoiceIsKeptByItsNameWithoutControlCharacters(String hex, boolean kept) {
    char c = (char) Integer.parseInt(hex, 16);

    assertThat(Speech.named("A" + c + "B")).isEqualTo(kept ? "A" + c + "B" : "AB");
  }

  @Test
  void aLongNameIsCutAtAHundred() {
    assertThat(Speech.named("x".repeat(101))).isEqualTo("x".repeat(100));
  }
}
