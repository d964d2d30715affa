package ashi.care.history;

import static ashi.care.Samples.day;
import static ashi.care.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.care.English;
import ashi.care.Moment;
import ashi.care.RealAtlas;
import ashi.care.Samples;
import ashi.care.Wish;
import ashi.care.journal.Event.Ending;
import ashi.care.journal.Event.SessionEnded;
import ashi.care.journal.Journal;
import ashi.care.journal.Session;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

  @Test
  void isEmptyAtFirst() {
    History history = history();

    assertThat(history.daysPractised()).isZero();
    assertThat(history.summary()).isEmpty();
    assertThat(history.advice()).isEmpty();
    assertThat(history.eased()).isEmpty();
    assertThat(history.rose()).isEmpty();
  }

  @Test
  void countsDaysOnce() {
    Journal journal =
        new Journal(List.of(), true)
            .with(day(1), session(5, 4))
            .with(new Moment(day(1).millis() + 3_600_000, 0), session(5, 4))
            .with(day(3), session(5, 4));

    History history = History.of(journal, day(4), Samples.ATLAS, English.WORDS);

    assertThat(history.daysPractised()).isEqualTo(2);
    assertThat(history.pressedSeconds()).isEqualTo(360);
  }

  @Test
  void theNewestSessionComesFirst() {
    assertThat(history(session(5, 4), session(6, 2)).sessions())
        .extracting(session -> session.ended().before())
        .containsExactly(6, 5);
  }

  @Test
  void aDayOnWhichNothingWasPressedIsNotPractised() {
    History history = history(skipped(5, 5), session(5, 4));

    assertThat(history.daysPractised()).isEqualTo(1);
    assertThat(history.weeks().get(History.WEEKS - 1))
        .filteredOn(DayMark::practised)
        .extracting(DayMark::day)
        .containsExactly(new Day(1970, 1, 2));
  }

  @Test
  void theCalendarEndsWithThisWeek() {
    // 1970-01-08 was a Thursday.
    History history =
        History.of(
            new Journal(List.of(), true).with(day(6), session(5, 4)),
            day(7),
            Samples.ATLAS,
            English.WORDS);
    List<DayMark> thisWeek = history.weeks().get(History.WEEKS - 1);

    assertThat(history.weeks()).hasSize(History.WEEKS).allMatch(week -> week.size() == 7);
    assertThat(thisWeek.get(0).day()).isEqualTo(new Day(1970, 1, 5));
    assertThat(thisWeek.get(2)).isEqualTo(new DayMark(new Day(1970, 1, 7), 1, 120, false));
    assertThat(thisWeek)
        .extracting(DayMark::ahead)
        .containsExactly(false, false, false, false, true, true, true);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 3, EASED",
    "3, 2, EASED",
    "9, 7, EASED",
    "4, 3, EASED_A_LITTLE",
    "6, 5, EASED_A_LITTLE",
    "4, 4, SAME",
    "0, 0, SAME",
    "4, 5, ROSE",
    "10, 0, EASED"
  })
  void twoPointsOrAThirtyPercentAreMeaningful(int before, int after, Change change) {
    assertThat(Change.between(before, after)).isEqualTo(change);
  }

  /** With a routine and its point two are compared, which takes twice as much: 9 of 9. */
  @Test
  void aFindingTakesMoreThanChance() {
    assertThat(history(often(8, session(6, 3))).eased()).isEmpty();
    assertThat(history(often(9, session(6, 3))).rose()).isEmpty();
    assertThat(history(often(9, session(6, 3))).eased())
        .containsExactly(
            "Sciatica: over 9 sessions your pain eased by 3 points on average.",
            "GB30: over 9 sessions your pain eased by 3 points on average.");
  }

  @Test
  void aRiseIsNoRelief() {
    History history = history(often(10, session(3, 5)));

    assertThat(history.eased()).isEmpty();
    assertThat(history.rose())
        .containsExactly(
            "Sciatica: over 10 sessions your pain rose by 2 points on average.",
            "GB30: over 10 sessions your pain rose by 2 points on average.");
  }

  @Test
  void aSmallRiseOverAFewSessionsSaysNothing() {
    History history = history(session(5, 6), session(5, 5), session(5, 5));

    assertThat(history.eased()).isEmpty();
    assertThat(history.rose()).isEmpty();
  }

  /** One point of six is less than people call a real difference. */
  @Test
  void howeverOftenASmallChangeSaysNothing() {
    assertThat(history(often(60, session(6, 5))).eased()).isEmpty();
  }

  @Test
  void whatIsKnownIsSaidWhereOneRatingIsMissing() {
    assertThat(history(session(-1, 3)).summary())
        .isEqualTo("After your last session your pain was 3.");
    assertThat(history(session(6, -1)).summary())
        .isEqualTo("Before your last session your pain was 6. It was not rated afterwards.");
    assertThat(history(session(0, -1)).summary())
        .isEqualTo("Before your last session your pain was 0. It was not rated afterwards.");
    assertThat(history(session(-1, 0)).summary())
        .isEqualTo("After your last session your pain was 0.");
    assertThat(history(session(-1, -1)).summary()).isEqualTo("Your last session was not rated.");
  }

  @Test
  void whereNoPointWasPressedNothingIsSaidOfAnEffect() {
    History eased = history(often(30, skipped(6, 3)));
    History rose = history(often(30, skipped(3, 6)));

    assertThat(eased.summary()).isEqualTo("After your last session your pain was 3.");
    assertThat(eased.eased()).isEmpty();
    assertThat(eased.lastChange()).isEmpty();
    assertThat(rose.summary()).isEqualTo("After your last session your pain was 6.");
    assertThat(rose.rose()).isEmpty();
    assertThat(rose.advice()).containsExactly("If the pain stays, see a professional.");
  }

  private static SessionEnded skipped(int before, int after) {
    SessionEnded ended = session(before, after);
    return new SessionEnded(
        "", "Sciatica", "", ended.wish(), List.of(), 0, Ending.DONE, "", before, after, "", 0);
  }

  @Test
  void unratedSessionsSayNothing() {
    assertThat(history(often(30, session(6, -1))).eased()).isEmpty();
  }

  @Test
  void onlyWhatWasPressedIsCredited() {
    SessionEnded ended = session(6, 3);
    SessionEnded withoutGb30 =
        new SessionEnded(
            "",
            ended.title(),
            "",
            ended.wish(),
            List.of("BL40"),
            60,
            Ending.STOPPED,
            "",
            6,
            3,
            "",
            0);

    assertThat(history(often(20, withoutGb30)).eased())
        .hasSize(2)
        .noneMatch(sentence -> sentence.contains("GB30"));
  }

  @Test
  void whatIsNotPainIsNotCalledSo() {
    SessionEnded ended = session(6, 3);
    Wish pain = ended.wish();
    Wish sleep =
        new Wish("sleep", Set.of(), pain.place(), pain.minutes(), pain.tools(), pain.side());
    SessionEnded slept =
        new SessionEnded(
            "", "Evening", "evening", sleep, List.of("HT7"), 60, Ending.DONE, "", 6, 3, "", 0);
    History history =
        History.of(journal(often(20, slept)), day(30), RealAtlas.atlas(), English.WORDS);

    assertThat(history.summary())
        .isEqualTo("Your restlessness eased over the last session, from 6 to 3.");
    assertThat(history.eased()).allMatch(sentence -> sentence.contains("your restlessness eased"));
  }

  @Test
  void nothingIsPraisedWhenPainRose() {
    History history = history(session(4, 6));

    assertThat(history.summary()).isEqualTo("Your pain rose over the last session, from 4 to 6.");
    assertThat(history.advice())
        .containsExactly(
            "Leave pressing for today and rest. Next time press more lightly, or not there.",
            "If the pain stays, see a professional.");
  }

  @Test
  void stoppingForPainAdvisesRestToo() {
    assertThat(history(session("Sciatica", Ending.STOPPED_HURTS, 4, -1)).advice())
        .anyMatch(advice -> advice.contains("rest"));
  }

  @Test
  void dizzinessIsTakenSeriously() {
    assertThat(history(session("Sciatica", Ending.STOPPED_DIZZY, 4, 4)).advice())
        .containsExactly(
            "You felt dizzy. Sit or lie until it has passed. If it comes back, see a"
                + " professional.");
  }

  @Test
  void threeSessionsWithoutReliefSendToAProfessional() {
    assertThat(history(session(5, 5), session(5, 5), session(4, 4)).advice())
        .containsExactly(
            "Your last three rated sessions brought no relief. It is time to ask a professional.");
  }

  @Test
  void risesAreNoReliefEither() {
    assertThat(history(session(5, 6), session(5, 5), session(5, 6)).advice())
        .contains(
            "Your last three rated sessions brought no relief. It is time to ask a professional.");
  }

  /** The last one: little relief is some, and who has no pain needs none. */
  @ParameterizedTest
  @CsvSource({"6, 5", "6, 3", "0, 0"})
  void someReliefInThreeSessionsSendsNobodyAway(int before, int after) {
    assertThat(history(session(5, 5), session(5, 5), session(before, after)).advice()).isEmpty();
  }

  @Test
  void aSessionThatWasNotRatedHasNoChange() {
    Session unrated = new Session(day(1), session(5, -1));

    assertThatThrownBy(() -> Change.of(unrated)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noAdviceWhenItEased() {
    History history = history(session(5, 2));

    assertThat(history.advice()).isEmpty();
    assertThat(history.lastChange()).contains(Change.EASED);
  }

  private static SessionEnded[] often(int times, SessionEnded session) {
    return Stream.generate(() -> session).limit(times).toArray(SessionEnded[]::new);
  }

  private static Journal journal(SessionEnded... sessions) {
    Journal journal = new Journal(List.of(), true);
    for (int i = 0; i < sessions.length; i++) {
      journal = journal.with(day(i), sessions[i]);
    }
    return journal;
  }

  private static History history(SessionEnded... sessions) {
    return History.of(journal(sessions), day(sessions.length), Samples.ATLAS, English.WORDS);
  }
}
