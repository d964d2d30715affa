package ashi.care;

import static ashi.care.Samples.day;
import static ashi.care.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreeningTest {
  private static final Journal EMPTY = new Journal(java.util.List.of(), true);
  private static final Journal ANSWERED = EMPTY.with(day(1), new Event.NoRedFlags());

  @Test
  void isDueAtFirst() {
    assertThat(Screening.of(EMPTY, day(1))).isInstanceOf(Screening.Due.class);
  }

  @Test
  void isClearOnceAnswered() {
    assertThat(Screening.due(ANSWERED, day(1))).isFalse();
  }

  @Test
  void isDueAfterFourteenDaysWithoutASession() {
    assertThat(Screening.due(ANSWERED, new Moment(day(15).millis() - 1, 0))).isFalse();
    assertThat(Screening.due(ANSWERED, day(15))).isTrue();
  }

  @Test
  void sessionsKeepTheEpisodeGoing() {
    Journal journal = ANSWERED.with(day(3), session(5, 4)).with(day(10), session(5, 4));

    assertThat(Screening.due(journal, day(23))).isFalse();
    assertThat(Screening.due(journal, day(24))).isTrue();
  }

  @Test
  void isDueWhenPainRoseByTwo() {
    assertThat(Screening.due(ANSWERED.with(day(2), session(4, 6)), day(2))).isTrue();
    assertThat(Screening.due(ANSWERED.with(day(2), session(4, 5)), day(2))).isFalse();
  }

  @Test
  void anUnratedSessionSaysNothingOfPain() {
    assertThat(Screening.due(ANSWERED.with(day(2), session(-1, 6)), day(2))).isFalse();
  }

  @Test
  void answeringAnewAfterARiseClears() {
    Journal journal = ANSWERED.with(day(2), session(4, 8)).with(day(2), new Event.NoRedFlags());

    assertThat(Screening.of(journal, day(2))).isEqualTo(new Screening.Clear());
  }

  @Test
  void standingFlagsStandHoweverLongAgo() {
    Journal journal = ANSWERED.with(day(2), new Event.RedFlagsStood(Set.of(RedFlag.FEVER)));

    assertThat(Screening.of(journal, day(200)))
        .isEqualTo(new Screening.Standing(Set.of(RedFlag.FEVER), Advice.of(Set.of(RedFlag.FEVER))));
  }

  @Test
  void noFlagsAfterStandingFlagsClears() {
    Journal journal =
        EMPTY
            .with(day(2), new Event.RedFlagsStood(Set.of(RedFlag.FEVER)))
            .with(day(3), new Event.NoRedFlags());

    assertThat(Screening.due(journal, day(3))).isFalse();
  }
}
