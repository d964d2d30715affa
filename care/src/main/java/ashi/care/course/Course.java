package ashi.care.course;

import ashi.care.Journal;
import ashi.care.Moment;
import ashi.care.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How it went over the weeks, read off the journal.
 *
 * @param sessions newest first
 * @param daysPractised days on which something was pressed, ever
 * @param pressedSeconds really pressed, ever
 * @param weeks the last {@value #WEEKS}, each Monday to Sunday, the oldest first
 * @param routines how each did, the most eased first; only those with enough rated sessions
 * @param points how each did, the most eased first; only those with enough rated sessions
 * @param summary one sentence about the last session; empty when there is none
 * @param advice what to do when pain rose or stays; empty when nothing needs saying
 */
public record Course(
    List<Session> sessions,
    int daysPractised,
    int pressedSeconds,
    List<List<DayMark>> weeks,
    List<Tally> routines,
    List<Tally> points,
    String summary,
    List<String> advice) {

  public static final int WEEKS = 5;

  /** The course until today. */
  public static Course of(Journal journal, Moment now) {
    List<Session> oldestFirst = journal.sessions();
    List<Session> sessions = new ArrayList<>(oldestFirst);
    Collections.reverse(sessions);
    Set<Day> days = new HashSet<>();
    int pressed = 0;
    for (Session session : sessions) {
      pressed += session.ended().pressedSeconds();
      if (session.ended().pressedSeconds() > 0) {
        days.add(Day.of(session.at()));
      }
    }
    return new Course(
        List.copyOf(sessions),
        days.size(),
        pressed,
        weeks(oldestFirst, Day.of(now)),
        tallies(oldestFirst, session -> List.of(session.ended().title())),
        tallies(oldestFirst, session -> session.ended().codes().stream().distinct().toList()),
        sessions.isEmpty() ? "" : Findings.summary(sessions.get(0)),
        Findings.advice(sessions));
  }

  /** The change over the last rated session. */
  public Optional<Change> lastChange() {
    return sessions.stream().filter(Session::rated).findFirst().map(Change::of);
  }

  private static List<List<DayMark>> weeks(List<Session> sessions, Day today) {
    Map<Day, DayMark> marks = new HashMap<>();
    for (Session session : sessions) {
      Day day = Day.of(session.at());
      DayMark before = marks.getOrDefault(day, new DayMark(day, 0, 0, false));
      marks.put(
          day,
          new DayMark(
              day,
              before.sessions() + 1,
              before.pressedSeconds() + session.ended().pressedSeconds(),
              false));
    }
    Day first = today.plus(1 - today.weekday() - 7 * (WEEKS - 1));
    List<List<DayMark>> weeks = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      List<DayMark> days = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        Day day = first.plus(7 * week + i);
        DayMark none = new DayMark(day, 0, 0, day.compareTo(today) > 0);
        days.add(marks.getOrDefault(day, none));
      }
      weeks.add(List.copyOf(days));
    }
    return List.copyOf(weeks);
  }

  private static List<Tally> tallies(
      List<Session> sessions, Function<Session, List<String>> subjects) {
    Map<String, int[]> sums = new LinkedHashMap<>();
    for (Session session : sessions) {
      if (session.rated()) {
        for (String subject : subjects.apply(session)) {
          int[] sum = sums.computeIfAbsent(subject, s -> new int[2]);
          sum[0]++;
          sum[1] += session.change();
        }
      }
    }
    List<Tally> tallies = new ArrayList<>();
    sums.forEach(
        (subject, sum) -> {
          if (sum[0] >= Tally.LEAST) {
            tallies.add(Tally.of(subject, sum[0], sum[1]));
          }
        });
    tallies.sort(Comparator.comparingDouble(Tally::meanChange).thenComparing(Tally::subject));
    return List.copyOf(tallies);
  }
}
