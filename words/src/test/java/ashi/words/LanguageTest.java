package ashi.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "/, EN, /",
    "/points/BL23, EN, /points/BL23",
    "/de, DE, /",
    "/de/, DE, /",
    "/de/points/BL23, DE, /points/BL23",
    "/design, EN, /design"
  })
  void isToldFromTheAddress(String path, Language language, String within) {
    assertThat(Language.of(path)).isEqualTo(language);
    assertThat(language.within(path)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({"EN, words.en.txt, ''", "DE, words.de.txt, /de"})
  void filesAndAddressesTellTheLanguage(Language language, String file, String home) {
    assertThat(language.file("words")).isEqualTo(file);
    assertThat(language.home()).isEqualTo(home);
  }

  @ParameterizedTest
  @CsvSource({"EN, 'back, hip and calf', back and hip", "DE, 'back, hip und calf', back und hip"})
  void listsEndWithAnd(Language language, String expected, String two) {
    assertThat(language.grammar().list(List.of("back", "hip", "calf"))).isEqualTo(expected);
    assertThat(language.grammar().list(List.of("back", "hip"))).isEqualTo(two);
    assertThat(language.grammar().list(List.of("back"))).isEqualTo("back");
    assertThat(Words.read(language, "").list(List.of("back", "hip", "calf"))).isEqualTo(expected);
    assertThat(language.grammar().list(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Lower-back ache, lower-back ache",
    "EN, TV and phone, TV and phone",
    "EN, Qi, qi",
    "EN, T, T",
    "DE, Kreuzschmerz, Kreuzschmerz"
  })
  void germanKeepsItsCapitals(Language language, String heading, String within) {
    assertThat(language.grammar().inSentence(heading)).isEqualTo(within);
  }

  @Test
  void decimalsHaveTheMarkOfTheLanguage() {
    assertThat(Words.read(Language.EN, "").decimal("1.5")).isEqualTo("1.5");
    assertThat(Words.read(Language.DE, "").decimal("1.5")).isEqualTo("1,5");
  }
}
