package ashi.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plural categories against the samples of CLDR's table of cardinal rules (plurals.xml). */
class PluralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "EN: one: 1",
        "EN: other: 0 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 100 1000 10000 100000 1000000",
        "DE: one: 1",
        "DE: other: 0 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 100 1000 10000 100000 1000000"
      })
  void isWhatCldrSamplesSay(Language language, String category, String samples) {
    assertThat(language.grammar().plurals()).contains(category);
    for (String sample : samples.split(" ")) {
      assertThat(language.grammar().plural(Long.parseLong(sample))).as(sample).isEqualTo(category);
    }
  }
}
