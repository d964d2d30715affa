package ashi.care.history;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.Samples;
import ashi.care.journal.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
  private static Session session(int before, int after) {
    return new Session(Samples.day(1), Samples.session(before, after));
  }

  @Test
  void changesAreAddedUp() {
    Tally tally = Tally.none("BL23", "pain");
    for (Session session :
        new Session[] {session(6, 4), session(5, 5), session(3, 7), session(2, 1)}) {
      tally = tally.with(session);
    }

    assertThat(tally).isEqualTo(new Tally("BL23", "pain", 4, 2, 1, 16, 1));
  }

  @ParameterizedTest
  @CsvSource({"5, false", "6, true", "7, true"})
  void fewAreNotCompared(int sessions, boolean compared) {
    assertThat(new Tally("", "", sessions, 0, 0, 0, 0).isCompared()).isEqualTo(compared);
  }

  /** A real difference is two points, or three tenths of what it was. */
  @ParameterizedTest
  @CsvSource({
    "10, 10, 0, 90, -20, true",
    "10, 10, 0, 90, -19, false",
    "10, 10, 0, 40, -12, true",
    "10, 10, 0, 40, -11, false",
    "10, 0, 10, 90, 20, true",
    "10, 0, 10, 90, 19, false",
    "10, 5, 5, 90, -20, false",
    "10, 0, 10, 90, -20, false",
    "10, 10, 0, 90, 20, false",
    "10, 0, 0, 0, 0, false"
  })
  void onlyALargeChangeThatMostlyWentOneWayIsTold(
      int sessions, int fell, int rose, int before, int change, boolean told) {
    assertThat(new Tally("", "", sessions, fell, rose, before, change).says(1)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "1, false"})
  void itEasedWhenItIsLess(int change, boolean eased) {
    assertThat(new Tally("", "", 6, 0, 0, 30, change).eased()).isEqualTo(eased);
  }
}
