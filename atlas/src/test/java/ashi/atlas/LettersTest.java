package ashi.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  @ParameterizedTest
  @CsvSource({
    "AUTO, auto",
    "UPPER_ARM, upper-arm",
    "TYPE_2_A_Z, type-2-a-z",
    "upper-arm, upper-arm",
    "'Ä [@', 'Ä [@'",
    "'', ''"
  })
  void aConstantIsWrittenSmallWithHyphens(String constant, String id) {
    assertThat(Letters.id(constant)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"lower Back, Lower Back", "élbow, Élbow", "阿是, 阿是", "3 points, 3 points", "'', ''"})
  void theFirstLetterIsMadeLarge(String text, String large) {
    assertThat(Letters.large(text)).isEqualTo(large);
  }

  @ParameterizedTest
  @CsvSource({"shen shu, 4, shen", "shu, 4, shu", "ab😀😀, 4, ab😀", "a😀😀, 4, a😀", "'', 4, ''"})
  void aCutFallsBetweenCharacters(String text, int most, String beginning) {
    assertThat(Letters.cut(text, most)).isEqualTo(beginning);
  }

  @ParameterizedTest
  @CsvSource({
    "BALL, ball, true",
    "Dü, DÜ, true",
    "'', '', true",
    "BALL, bal, false",
    "u, ü, false",
    "BALL, ' BALL', false"
  })
  void largeAndSmallAreTheSame(String one, String other, boolean same) {
    assertThat(Letters.same(one, other)).isEqualTo(same);
    assertThat(Letters.same(other, one)).isEqualTo(same);
  }
}
