package ashi.care.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BellToneTest {
  private static final Offset<Double> A_TENTH_PERCENT = within(0.001);

  private final float[] tone = BellTone.samples(BellTone.RATE, BellTone.SECONDS);

  @Test
  void itNeverClips() {
    assertThat(loudest(0, BellTone.SECONDS)).isLessThanOrEqualTo(1);
  }

  @Test
  void itBeginsAndEndsInSilenceSoThatNothingClicks() {
    assertThat(tone[0]).isZero();
    assertThat(tone[tone.length - 1]).isZero();
  }

  /** All four partials together reach 1, and a sixth of it in the first of six milliseconds. */
  @Test
  void itBeginsSoftly() {
    assertThat(loudest(0, 0.001)).isLessThan(1 / 6.0).isGreaterThan(1 / 12.0);
  }

  @Test
  void itDiesAwayByMoreThanHalfEachSecond() {
    for (int second = 1; second < BellTone.SECONDS; second++) {
      assertThat(loudest(second, second + 1)).isLessThan(loudest(second - 1, second) / 2);
    }
  }

  /**
   * Their strengths of 0.6, 0.25, 0.1 and 0.05 are a tenth of that after 2.4, 1.4, 0.7 and 0.4 s.
   */
  @ParameterizedTest
  @CsvSource({
    "440, 1, 0.2298", // 0.6 · 10^(−1 ÷ 2.4)
    "1192.4, 1, 0.0483", // 0.25 · 10^(−1 ÷ 1.4)
    "2213.2, 0.5, 0.0193", // 0.1 · 10^(−0.5 ÷ 0.7)
    "3476, 0.25, 0.0119", // 0.05 · 10^(−0.25 ÷ 0.4)
    "440, 2, 0.0881", // 0.6 · 10^(−2 ÷ 2.4)
    "600, 1, 0" // none
  })
  void itsPartialsAreThoseOfABowlAndDieAwayTheHigherTheSooner(
      double hertz, double at, double strength) {
    assertThat(strength(tone, BellTone.RATE, hertz, at)).isCloseTo(strength, A_TENTH_PERCENT);
  }

  /** Half of 0.6 · 10^(−2.75 ÷ 2.4), a quarter of a second before the end. */
  @Test
  void itEndsSoftly() {
    assertThat(strength(tone, BellTone.RATE, 440, 2.75)).isCloseTo(0.0214, A_TENTH_PERCENT);
  }

  @Test
  void itSoundsTheSameAtAnotherRateAndLength() {
    float[] shorter = BellTone.samples(16_000, 2.5);

    assertThat(shorter).hasSize(40_000);
    assertThat(strength(shorter, 16_000, 440, 1)).isCloseTo(0.2298, Percentage.withPercentage(1));
  }

  /** Of a partial, over the tenth of a second around a time. */
  private static double strength(float[] samples, int rate, double hertz, double at) {
    int from = (int) ((at - 0.05) * rate);
    int count = rate / 10;
    double across = 0;
    double up = 0;
    for (int i = from; i < from + count; i++) {
      double angle = 2 * Math.PI * hertz * i / rate;
      across += samples[i] * Math.cos(angle);
      up += samples[i] * Math.sin(angle);
    }
    return 2 * Math.hypot(across, up) / count;
  }

  private double loudest(double fromSecond, double toSecond) {
    double loudest = 0;
    for (int i = (int) (fromSecond * BellTone.RATE); i < toSecond * BellTone.RATE; i++) {
      loudest = Math.max(loudest, Math.abs(tone[i]));
    }
    return loudest;
  }
}
