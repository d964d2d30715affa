package ashi.voice.building;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PronunciationTest {
  private static final Pronunciation PRONUNCIATION = new Pronunciation(Built.ATLAS);

  @Test
  void codesAreSpelled() {
    assertThat(PRONUNCIATION.text("bl")).isEqualTo("B L");
    assertThat(PRONUNCIATION.text("ex-ue")).isEqualTo("extra, U E");
    assertThat(PRONUNCIATION.text("up from the point gv14")).isEqualTo("up from the point G V 14");
  }

  @Test
  void theRestIsSaidAsItIs() {
    assertThat(PRONUNCIATION.text("out from the spine")).isEqualTo("out from the spine");
    assertThat(PRONUNCIATION.lexicon("out from the spine")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"about two centimetres", "above the pubic bone", "with an acupressure mat"})
  void whatItWouldSayWronglyIsInTheLexicon(String words) {
    assertThat(PRONUNCIATION.lexicon(words)).hasSize(1);
  }
}
