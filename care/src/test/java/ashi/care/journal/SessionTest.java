package ashi.care.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.care.Moment;
import ashi.care.Samples;
import ashi.care.journal.Event.Ending;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
  private static final int A_DAY = 86_400_000;

  private static Session rated(int before, int after) {
    return new Session(Samples.day(1), Samples.session(before, after));
  }

  /** Milliseconds after its end. */
  @ParameterizedTest
  @CsvSource({"0, true", "86399999, true", "86400000, false", "172800000, false"})
  void howItWasIsAskedForADay(int later, boolean asked) {
    assertThat(rated(5, -1).isAsked(new Moment(A_DAY + (long) later, 0))).isEqualTo(asked);
  }

  @Test
  void whatIsKnownIsNotAsked() {
    assertThat(rated(5, 0).isAsked(Samples.day(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 0, true", "5, 3, true", "-1, 3, false", "5, -1, false", "-1, -1, false"})
  void itIsRatedWhereBothAreKnown(int before, int after, boolean rated) {
    assertThat(rated(before, after).rated()).isEqualTo(rated);
  }

  @Test
  void withoutBothThereIsNoChange() {
    assertThat(rated(5, 3).change()).isEqualTo(-2);
    assertThatThrownBy(() -> rated(5, -1).change()).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "DONE, '', false, false",
    "STOPPED, '', false, false",
    "STOPPED, BL40, true, true",
    "STOPPED_HURTS, BL40, true, false",
    "STOPPED_HURTS, '', true, false",
    "STOPPED_DIZZY, '', false, false"
  })
  void itHurtsAlsoWhereItGoesOn(Ending ending, String hurt, boolean hurts, boolean goesOn) {
    Event.SessionEnded ended =
        new Event.SessionEnded(
            "k1", "", "", Samples.session(5, 3).wish(), List.of(), 60, ending, hurt, 5, 3, "", 0);

    assertThat(ended.hurts()).isEqualTo(hurts);
    assertThat(ended.goesOn()).isEqualTo(goesOn);
  }
}
