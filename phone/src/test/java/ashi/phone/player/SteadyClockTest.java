package ashi.phone.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SteadyClockTest {
  private static final long NOON = 1_772_366_400_000L;

  private final SteadyClock clock = new SteadyClock();

  @Test
  void itAgreesWithTheSystem() {
    assertThat(clock.read(NOON, 500)).isEqualTo(NOON);
    assertThat(clock.read(NOON + 10_000, 10_500)).isEqualTo(NOON + 10_000);
  }

  @Test
  void whatThePhoneSleptThroughCounts() {
    clock.read(NOON, 500);
    assertThat(clock.read(NOON + 300_000, 1_500)).isEqualTo(NOON + 300_000);
  }

  @Test
  void setBackByAnHourItGoesOn() {
    clock.read(NOON, 0);
    assertThat(clock.read(NOON - 3_600_000 + 2_000, 2_000)).isEqualTo(NOON + 2_000);
    assertThat(clock.read(NOON - 3_600_000 + 5_000, 5_000)).isEqualTo(NOON + 5_000);
  }

  @Test
  void setBackTwiceItGoesOn() {
    clock.read(NOON, 0);
    clock.read(NOON - 60_000, 1_000);
    assertThat(clock.read(NOON - 120_000, 2_000)).isEqualTo(NOON + 2_000);
  }

  @Test
  void aDriftIsNoChange() {
    clock.read(NOON, 0);
    assertThat(clock.read(NOON + 9_900, 10_000)).isEqualTo(NOON + 9_900);
  }
}
