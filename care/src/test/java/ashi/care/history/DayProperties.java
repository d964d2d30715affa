package ashi.care.history;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.English;
import ashi.care.Moment;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DayProperties {

  @Property
  void agreesWithTheCalendar(@ForAll @IntRange(min = -400_000, max = 400_000) int number) {
    LocalDate date = LocalDate.ofEpochDay(number);

    assertThat(Day.ofNumber(number))
        .isEqualTo(new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
  }

  @Property
  void thereAndBackAgain(@ForAll @IntRange(min = -400_000, max = 400_000) int number) {
    assertThat(Day.ofNumber(number).number()).isEqualTo(number);
  }

  @Property
  void agreesOnWeekdays(@ForAll @IntRange(min = -400_000, max = 400_000) int number) {
    assertThat(Day.ofNumber(number).weekday())
        .isEqualTo(LocalDate.ofEpochDay(number).getDayOfWeek().getValue());
  }

  @Example
  void isTheDayOnThePersonsOwnClock() {
    long lateInGreenwich = 23 * 3_600_000L;

    assertThat(Day.of(new Moment(lateInGreenwich, 0))).isEqualTo(new Day(1970, 1, 1));
    assertThat(Day.of(new Moment(lateInGreenwich, 60))).isEqualTo(new Day(1970, 1, 2));
    assertThat(Day.of(new Moment(0, -60))).isEqualTo(new Day(1969, 12, 31));
  }

  @Example
  void isSpelledOut() {
    assertThat(new Day(2026, 3, 3).title(English.WORDS)).isEqualTo("Tuesday 3 March");
    assertThat(new Day(2026, 3, 3)).hasToString("2026-03-03");
    assertThat(new Day(2025, 12, 31).plus(1)).isEqualTo(new Day(2026, 1, 1));
  }
}
