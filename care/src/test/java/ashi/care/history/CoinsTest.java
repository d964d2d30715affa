package ashi.care.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a bet on {@link Chance} holds. */
class CoinsTest {

  /** 2ⁿ · fell! · rose! ÷ (n + 1)!, worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "1, 0, 1",
    "2, 0, 1.3333",
    "1, 1, 0.6667",
    "8, 0, 28.4444",
    "7, 1, 3.5556"
  })
  void coinsAreCountedLikeFactorials(int fell, int rose, double coins) {
    assertThat(Chance.coins(fell, rose)).isCloseTo(coins, within(0.0001));
    assertThat(Chance.coins(rose, fell)).isCloseTo(coins, within(0.0001));
  }

  /** Eight of eight hold 28 coins, nine of nine 51 and ten of ten 93. */
  @ParameterizedTest
  @CsvSource({
    "7, 1, false",
    "8, 1, true",
    "8, 2, false",
    "9, 2, true",
    "9, 3, false",
    "10, 3, true"
  })
  void whatIsComparedMustEachBringTwenty(int fell, int compared, boolean unlikely) {
    assertThat(Chance.isUnlikely(fell, 0, compared)).isEqualTo(unlikely);
  }
}
