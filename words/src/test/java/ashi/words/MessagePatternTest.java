package ashi.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagePatternTest {
  private enum Pet implements Term {
    CAT;

    @Override
    public String key() {
      return "pet.CAT";
    }
  }

  private static String said(String text, Object... fillings) {
    return Words.read(Language.EN, "a\t" + text + "\npet.CAT\tthe cat\n").say("a", fillings);
  }

  @Test
  void gapsAreFilledInAnyOrder() {
    assertThat(said("{1} before {0}, {1}!", "B", "A")).isEqualTo("A before B, A!");
  }

  @Test
  void numbersAndTermsAreFilledIn() {
    assertThat(said("{0} sees {1}", Pet.CAT, 3)).isEqualTo("the cat sees 3");
  }

  @Test
  void anApostropheIsItself() {
    assertThat(said("Don't, {0}: it's {0}'s", "Ann")).isEqualTo("Don't, Ann: it's Ann's");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {"0 = no points", "1 = 1 point", "2 = 2 points", "21 = 21 points"})
  void countsChooseAnExactNumberFirst(int number, String expected) {
    assertThat(said("{0, plural, =0 {no points} one {# point} other {# points}}", number))
        .isEqualTo(expected);
  }

  @Test
  void aHashIsItselfOutsideOfCounts() {
    assertThat(said("No. #{0}", 4)).isEqualTo("No. #4");
  }

  @ParameterizedTest
  @CsvSource({"LEFT, 1, left once", "LEFT, 2, left 2 times", "BOTH, 1, somewhere"})
  void choicesStandInOneAnother(String side, int times, String expected) {
    String text =
        "{0, select, LEFT {left {1, plural, one {once} other {# times}}} other {somewhere}}";
    assertThat(said(text, side, times)).isEqualTo(expected);
  }

  @Test
  void tooFewFillingsAreToldAtOnce() {
    assertThatThrownBy(() -> said("{0} and {1}", "one"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("{1}");
  }

  @Test
  void anUnknownKeyIsNamed() {
    assertThatThrownBy(() -> Words.read(Language.EN, "").say("nowhere.title"))
        .hasMessageContaining("nowhere.title");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{0; is missing",
        "a } b; a brace is closed",
        "{name}; a gap is called 'name'",
        "{/}; a gap is called '/'",
        "{:}; a gap is called ':'",
        "{0, number, x}; a gap is 'number'",
        "{0, plural, one {x}}; no 'other'",
        "{0, plural one {x}}; is missing"
      })
  void whatIsWrongIsSaid(String text, String problem) {
    assertThatThrownBy(() -> MessagePattern.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void gapsCountFromNoughtToNine() {
    assertThat(said("{9}{0}", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9)).isEqualTo("90");
  }

  @Test
  void everyGapAndChoiceByNumberIsListedThoseWithinOthersToo() {
    MessagePattern pattern =
        MessagePattern.read(
            "{2}: {0, select, LEFT {{1, plural, =0 {none} one {# of {3}} other {#}}} other {}}");

    assertThat(pattern.fillings()).containsExactlyInAnyOrder(0, 1, 2, 3);
    assertThat(pattern.plurals()).containsExactly(Set.of("one", "other"));
  }

  @Test
  void aLineWithoutATabIsRefused() {
    for (String packed : List.of("nothing\n", "nothing\na\tA\n")) {
      assertThatThrownBy(() -> Words.read(Language.EN, packed))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("No text in nothing");
    }
  }

  @Test
  void whetherThereIsATextIsKnown() {
    Words words = Words.read(Language.EN, "a\tA\n");

    assertThat(words.has("a")).isTrue();
    assertThat(words.has("b")).isFalse();
  }
}
