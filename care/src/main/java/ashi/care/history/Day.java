package ashi.care.history;

import ashi.care.Moment;
import ashi.words.Words;

/**
 * A day of the calendar.
 *
 * @param month 1 to 12
 * @param day of the month, from 1
 */
public record Day(int year, int month, int day) implements Comparable<Day> {
  /** The day a moment falls on, by the clock of the person at that moment. */
  public static Day of(Moment moment) {
    return ofNumber(moment.day());
  }

  /**
   * The day so many days after 1970-01-01. Counts in years that begin in March, so that a leap day
   * comes last (days_from_civil and back, H. Hinnant, "chrono-compatible low-level date
   * algorithms").
   */
  public static Day ofNumber(long number) {
    long shifted = number + 719_468;
    long era = Math.floorDiv(shifted, 146_097L);
    long ofEra = shifted - era * 146_097;
    long yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365;
    long ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int fromMarch = (int) ((5 * ofYear + 2) / 153);
    int day = (int) (ofYear - (153 * fromMarch + 2) / 5 + 1);
    int month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return new Day((int) (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, day);
  }

  /** Days since 1970-01-01. */
  public long number() {
    long fromMarchYear = month <= 2 ? year - 1L : year;
    long era = Math.floorDiv(fromMarchYear, 400L);
    long yearOfEra = fromMarchYear - era * 400;
    long ofYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468;
  }

  public Day plus(int days) {
    return ofNumber(number() + days);
  }

  /** 1 on a Monday to 7 on a Sunday. */
  public int weekday() {
    return (int) Math.floorMod(number() + 3, 7L) + 1;
  }

  /** E.g. "Monday 3 March". */
  public String title(Words words) {
    return words.say("date.day", Integer.toString(weekday()), day, Integer.toString(month));
  }

  /** E.g. "Monday 3 March 2026". */
  public String dated(Words words) {
    return words.say("date.dated", title(words), year);
  }

  /** E.g. "2026-03-03". */
  @Override
  public String toString() {
    return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
  }

  @Override
  public int compareTo(Day other) {
    return Long.compare(number(), other.number());
  }
}
