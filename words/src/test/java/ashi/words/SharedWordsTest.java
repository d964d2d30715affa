package ashi.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A server answers many at once from the same words. */
class SharedWordsTest {

  @Test
  void manyMayBeSpokenToAtOnce() {
    StringBuilder packed = new StringBuilder();
    IntStream.range(0, 5_000).forEach(i -> packed.append("a." + i + "\t{0} of " + i + "\n"));
    Words words = Words.read(Language.EN, packed.toString());
    assertThat(
            IntStream.range(0, 5_000)
                .parallel()
                .mapToObj(i -> words.say("a." + i, 1))
                .filter(said -> !said.startsWith("1 of "))
                .toList())
        .isEmpty();
  }
}
