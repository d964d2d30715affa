package ashi.atlas.building;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomajiTest {
  @ParameterizedTest
  @CsvSource({
    "じんゆ, Jin'yu",
    "いちゅう, Ichuu",
    "かんちょう, Kanchou",
    "しょうざん, Shouzan",
    "ししつ, Shishitsu",
    "ひゃくえ, Hyakue",
    "けっかい, Kekkai",
    "らっきゃく, Rakkyaku",
    "びっちゅう, Bitchuu",
    "たんゆ, Tan'yu",
    "じゅえ, Jue",
    "ちゅうりょう, Chuuryou",
  })
  void writesHepburn(String kana, String latin) {
    assertThat(Romaji.of(kana)).isEqualTo(latin);
  }
}
