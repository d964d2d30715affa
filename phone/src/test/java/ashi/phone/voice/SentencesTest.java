package ashi.phone.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aTextIsCutAfterEachSentence() {
    assertThat(Sentences.of("Ease in. Feel it? Good!"))
        .isEqualTo(List.of("Ease in.", "Feel it?", "Good!"));
  }

  @Test
  void aPointInsideANumberIsNoEnd() {
    assertThat(Sentences.of("Go 1.5 cun outward.")).isEqualTo(List.of("Go 1.5 cun outward."));
  }

  @Test
  void aLongSentenceIsCutAtAComma() {
    String first = "a".repeat(80) + ",";
    String second = "b".repeat(80) + ".";
    assertThat(Sentences.of(first + " " + second)).isEqualTo(List.of(first, second));
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(Sentences.of("")).isEmpty();
  }

  @Property
  void noPieceIsTooLong(
      @ForAll @StringLength(max = 500) @CharRange(from = ' ', to = '~') String text) {
    assertThat(Sentences.of(text)).allMatch(piece -> piece.length() <= Sentences.LONGEST);
  }

  @Property
  void noWordIsLost(@ForAll @StringLength(max = 500) @CharRange(from = ' ', to = '~') String text) {
    assertThat(String.join("", Sentences.of(text)).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }
}
