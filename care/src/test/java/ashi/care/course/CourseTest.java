package ashi.care.course;

import static ashi.care.Samples.day;
import static ashi.care.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.Event;
import ashi.care.Event.Ending;
import ashi.care.Journal;
import ashi.care.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

  @Test
  void isEmptyAtFirst() {
    Course course = course();

    assertThat(course.daysPractised()).isZero();
    assertThat(course.summary()).isEmpty();
    assertThat(course.advice()).isEmpty();
    assertThat(course.routines()).isEmpty();
  }

  @Test
  void countsDaysOnce() {
    Journal journal =
        new Journal(List.of(), true)
            .with(day(1), session(5, 4))
            .with(new Moment(day(1).millis() + 3_600_000, 0), session(5, 4))
            .with(day(3), session(5, 4));

    Course course = Course.of(journal, day(4));

    assertThat(course.daysPractised()).isEqualTo(2);
    assertThat(course.pressedSeconds()).isEqualTo(360);
  }

  @Test
  void theCalendarEndsWithThisWeek() {
    // 1970-01-08 was a Thursday.
    Course course = Course.of(new Journal(List.of(), true).with(day(6), session(5, 4)), day(7));
    List<DayMark> thisWeek = course.weeks().get(Course.WEEKS - 1);

    assertThat(course.weeks()).hasSize(Course.WEEKS).allMatch(week -> week.size() == 7);
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
    "6, 5, EASED_A_LITTLE",
    "4, 4, SAME",
    "0, 0, SAME",
    "4, 5, ROSE",
    "10, 0, EASED"
  })
  void twoPointsOrAThirtyPercentAreMeaningful(int before, int after, Change change) {
    assertThat(Change.between(before, after)).isEqualTo(change);
  }

  @Test
  void whatHelpedNeedsThreeSessions() {
    assertThat(course(session(5, 3), session(5, 3)).routines()).isEmpty();
    assertThat(course(session(5, 3), session(5, 3), session(5, 4)).routines())
        .containsExactly(
            new Tally(
                "Sciatica",
                3,
                -1.7,
                "Sciatica: over 3 sessions your pain eased by 1.7 points on average. That does not"
                    + " prove it was the pressing."));
  }

  @Test
  void pointsAreTalliedToo() {
    assertThat(course(session(5, 6), session(5, 6), session(5, 6)).points())
        .extracting(Tally::sentence)
        .containsExactly(
            "GB30: over 3 sessions your pain rose by 1 point on average. Better leave it out for"
                + " now.");
  }

  @Test
  void unratedSessionsSayNothing() {
    assertThat(course(session(5, 3), session(5, 3), session(5, -1)).routines()).isEmpty();
  }

  @Test
  void nothingIsPraisedWhenPainRose() {
    Course course = course(session(4, 6));

    assertThat(course.summary()).isEqualTo("Your pain rose over the last session, from 4 to 6.");
    assertThat(course.advice())
        .containsExactly(
            "Leave pressing for today and rest. Next time press more lightly, or not there.",
            "If the pain stays, see a professional.");
  }

  @Test
  void stoppingForPainAdvisesRestToo() {
    assertThat(course(session("Sciatica", Ending.STOPPED_HURTS, 4, -1)).advice())
        .anyMatch(advice -> advice.contains("rest"));
  }

  @Test
  void dizzinessIsTakenSeriously() {
    assertThat(course(session("Sciatica", Ending.STOPPED_DIZZY, 4, 4)).advice())
        .containsExactly(
            "You felt dizzy. Sit or lie until it has passed. If it comes back, see a"
                + " professional.");
  }

  @Test
  void threeSessionsWithoutReliefSendToAProfessional() {
    assertThat(course(session(5, 5), session(5, 5), session(4, 4)).advice())
        .containsExactly(
            "Your last three rated sessions brought no relief. It is time to ask a professional.");
  }

  @Test
  void noAdviceWhenItEased() {
    Course course = course(session(5, 2));

    assertThat(course.advice()).isEmpty();
    assertThat(course.lastChange()).contains(Change.EASED);
  }

  private static Course course(Event.SessionEnded... sessions) {
    Journal journal = new Journal(List.of(), true);
    for (int i = 0; i < sessions.length; i++) {
      journal = journal.with(day(i), sessions[i]);
    }
    return Course.of(journal, day(sessions.length));
  }
}
