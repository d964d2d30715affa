package ashi.atlas.building;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomajaTest {
  /** Examples of the rule's own text, then points. */
  @ParameterizedTest
  @CsvSource({
    "구미, Gumi",
    "백마, Baengma",
    "종로, Jongno",
    "왕십리, Wangsimni",
    "별내, Byeollae",
    "신라, Silla",
    "한라, Halla",
    "울산, Ulsan",
    "합곡, Hapgok",
    "음릉천, Eumneungcheon",
    "심유, Simyu",
    "격유, Gyeogyu",
    "극문, Geungmun",
  })
  void writesWhatIsSpoken(String hangul, String latin) {
    assertThat(Romaja.of(hangul)).isEqualTo(latin);
  }
}
