package ashi.care.history;

import ashi.atlas.Atlas;
import ashi.care.Moment;
import ashi.care.journal.Journal;
import ashi.care.journal.Session;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How it went over the weeks, read off the journal.
 *
 * @param sessions newest first
 * @param daysPractised days on which something was pressed, ever
 * @param pressedSeconds really pressed, ever
 * @param weeks the last {@value #WEEKS}, each Monday to Sunday, the oldest first
 * @param eased a sentence about each routine and each point over whose sessions ratings fell by
 *     more than chance explains
 * @param rose the same where they rose
 * @param summary one sentence about the last session; empty when there is none
 * @param advice what to do when pain rose or stays; empty when nothing needs saying
 */
public record History(
    List<Session> sessions,
    int daysPractised,
    int pressedSeconds,
    List<List<DayMark>> weeks,
    List<String> eased,
    List<String> rose,
    String summary,
    List<String> advice) {

  public static final int WEEKS = 5;

  /** The history until today. */
  public static History of(Journal journal, Moment now, Atlas atlas, Words words) {
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
    List<Tally> telling = telling(oldestFirst, atlas, words);
    return new History(
        List.copyOf(sessions),
        days.size(),
        pressed,
        weeks(oldestFirst, Day.of(now)),
        telling.stream().filter(Tally::eased).map(tally -> tally.sentence(words)).toList(),
        telling.stream()
            .filter(tally -> !tally.eased())
            .map(tally -> tally.sentence(words))
            .toList(),
        sessions.isEmpty()
            ? ""
            : Findings.summary(sessions.get(0), rated(sessions.get(0), atlas, words), words),
        Findings.advice(sessions, words));
  }

  /** The change over the last session that tells one. */
  public Optional<Change> lastChange() {
    return sessions.stream().filter(Session::tells).findFirst().map(Change::of);
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

  /** What was rated in a session. */
  private static String rated(Session session, Atlas atlas, Words words) {
    return atlas.rated(session.ended().wish().complaint(), words);
  }

  /** The routines and points of which something can be said. */
  private static List<Tally> telling(List<Session> sessions, Atlas atlas, Words words) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Session session : sessions) {
      if (session.tells()) {
        String rated = rated(session, atlas, words);
        Set<String> subjects = new LinkedHashSet<>();
        subjects.add(session.title(atlas, words));
        subjects.addAll(session.ended().codes());
        for (String subject : subjects) {
          String key = subject + ' ' + rated;
          Tally tally = tallies.getOrDefault(key, Tally.none(subject, rated));
          tallies.put(key, tally.with(session));
        }
      }
    }
    List<Tally> compared = tallies.values().stream().filter(Tally::isCompared).toList();
    return compared.stream().filter(tally -> tally.says(compared.size())).toList();
  }
}
