package ashi.care.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {
  /** 2000 was a leap year and 1900 was none; years of the calculation begin in March. */
  @ParameterizedTest
  @CsvSource({
    "0, 1970-01-01",
    "-1, 1969-12-31",
    "-25509, 1900-02-28",
    "-25508, 1900-03-01",
    "10956, 1999-12-31",
    "11016, 2000-02-29",
    "11017, 2000-03-01",
    "11322, 2000-12-31",
    "11323, 2001-01-01",
    "19783, 2024-03-01",
    "20423, 2025-12-01",
    "20736, 2026-10-10"
  })
  void daysAreCountedFrom1970(int number, String date) {
    Day day = Day.ofNumber(number);

    assertThat(day).hasToString(date);
    assertThat(day.number()).isEqualTo(number);
  }
}
