package ashi.voice.building;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordErrorsTest {
  @ParameterizedTest
  @CsvSource({
    "press and hold, press and hold, 0",
    "press and hold, press in hold, 1",
    "press and hold, press hold, 1",
    "press and hold, press and hold on, 1",
    "press and hold, '', 3",
    "the heel of the palm, heel of a bomb, 3",
    "the heel of the palm, the heal of the palm, 0"
  })
  void eachWrongMissingOrAddedWordCounts(String said, String heard, int errors) {
    assertThat(
            WordErrors.between(
                Sphinx.split(said),
                Sphinx.split(heard),
                (one, other) -> one.equals(other.replace("heal", "heel"))))
        .isEqualTo(errors);
  }

  @ParameterizedTest
  @CsvSource({
    "b l 67, b l sixty seven",
    "g v 20, g v twenty",
    "at 4 spots, at four spots",
    "t e 17, t e seventeen"
  })
  void numbersAreNamed(String text, String named) {
    assertThat(NumberNames.in(text)).isEqualTo(named);
  }
}
