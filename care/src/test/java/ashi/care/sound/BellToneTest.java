package ashi.care.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BellToneTest {
  private static final float[] TONE = BellTone.samples(BellTone.RATE, BellTone.SECONDS);

  @Test
  void itNeverClips() {
    assertThat(loudest(0, BellTone.SECONDS)).isLessThanOrEqualTo(1);
  }

  @Test
  void itBeginsAndEndsInSilenceSoThatNothingClicks() {
    assertThat(Math.abs(TONE[0]) + Math.abs(TONE[TONE.length - 1])).isZero();
  }

  @Test
  void itDiesAwayByMoreThanHalfEachSecond() {
    for (int second = 1; second < BellTone.SECONDS; second++) {
      assertThat(loudest(second, second + 1)).isLessThan(loudest(second - 1, second) / 2);
    }
  }

  private static float loudest(int fromSecond, int toSecond) {
    float loudest = 0;
    for (int i = fromSecond * BellTone.RATE; i < toSecond * BellTone.RATE; i++) {
      loudest = Math.max(loudest, Math.abs(TONE[i]));
    }
    return loudest;
  }
}
