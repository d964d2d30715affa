package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  @Test
  void everyFormIsFoundByName() {
    Glossary glossary = Glossary.read("navel | im Nabel | Nabel\n", 2, List.of("navel"));
    assertThat(glossary.form("navel", 0)).isEqualTo("im Nabel");
    assertThat(glossary.form("navel", 1)).isEqualTo("Nabel");
  }

  @Test
  void whatHasNoWordsIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Glossary.read("navel | Nabel\n", 1, List.of("heel", "navel", "patella")))
        .withMessageContaining("heel, patella");
  }

  @Test
  void wordsForNothingAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Glossary.read("navel | Nabel\nnawel | Nabel\n", 1, List.of("navel")))
        .withMessageContaining("Line 2, nawel");
  }
}
