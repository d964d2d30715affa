package ashi.voice.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Sounds whose loudness is laid down in ITU-R BS.1770-4 and EBU Tech 3341. */
class LoudnessTest {
  private static final int RATE = 16_000;

  @Test
  void aFullSineOfAThousandHertzInOneChannelIsMinusThree() {
    assertThat(Loudness.of(sine(997, 1, 3), RATE)).isCloseTo(-3.01, within(0.1));
  }

  @Test
  void tenDecibelsLessAreTenUnitsLess() {
    assertThat(Loudness.of(sine(997, Math.pow(10, -0.5), 3), RATE)).isCloseTo(-13.01, within(0.1));
  }

  @Test
  void silenceAroundItDoesNotCount() {
    float[] sine = sine(997, 0.5, 4);
    float[] padded = Arrays.copyOf(sine, 3 * sine.length);

    assertThat(Loudness.of(padded, RATE)).isCloseTo(Loudness.of(sine, RATE), within(0.5));
  }

  @Test
  void rumbleHardlyCounts() {
    assertThat(Loudness.of(sine(25, 1, 3), RATE)).isLessThan(-10);
  }

  @Test
  void aShortSoundCountsAsAWhole() {
    assertThat(Loudness.of(sine(997, 1, 0.2), RATE)).isCloseTo(-3.01, within(0.3));
  }

  private static float[] sine(double hertz, double peak, double seconds) {
    float[] samples = new float[(int) (seconds * RATE)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (peak * Math.sin(2 * Math.PI * hertz * i / RATE));
    }
    return samples;
  }
}
