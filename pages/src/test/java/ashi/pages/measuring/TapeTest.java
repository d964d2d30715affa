package ashi.pages.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.Visitor;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TapeTest {
  @Test
  void aTapeThatFitsTheSheetIsWhole() {
    assertThat(Tape.along(Visitor.WORDS, "Back", "the spine", "out", 6, 23))
        .containsExactly(new Tape("Back", "the spine", "out", 0, 6, 23, 0));
  }

  @Property
  void partsFollowEachOtherAndFitTheSheet(
      @ForAll @IntRange(min = 3, max = 19) int cuns,
      @ForAll @DoubleRange(min = 10, max = 35) double cun) {
    List<Tape> tapes = Tape.along(Visitor.WORDS, "Leg", "knee", "ankle", cuns, cun);

    for (int i = 0; i < tapes.size(); i++) {
      assertThat(tapes.get(i).first()).isEqualTo(i == 0 ? 0 : tapes.get(i - 1).last());
      assertThat(tapes.get(i).length()).isLessThanOrEqualTo(Tape.LONGEST);
    }
    assertThat(tapes.get(tapes.size() - 1).last()).isEqualTo(cuns);
  }
}
