package ashi.pages;

import ashi.atlas.Atlas;
import ashi.care.Event.Ending;
import ashi.care.Journal;
import ashi.care.Moment;
import ashi.care.Session;
import ashi.care.course.Change;
import ashi.care.course.Course;
import ashi.care.course.Day;
import ashi.care.course.DayMark;
import java.util.List;

/**
 * The journal as its page shows it.
 *
 * @param done what a backup just brought; empty else
 * @param chart null when fewer than two sessions tell how it changed
 * @param sessions newest first, at most {@value #SHOWN}
 */
public record JournalView(
    String done, Course course, Day today, ChangeChart chart, List<Row> sessions) {
  static final int SHOWN = 30;

  /**
   * A session in the list.
   *
   * @param how e.g. "7 minutes pressed, pain 6 to 3"
   * @param note as it was written; may be empty
   */
  public record Row(String day, String title, String how, String note, String again, boolean rose) {

    static Row of(Session session, Atlas atlas) {
      var ended = session.ended();
      StringBuilder how = new StringBuilder(pressed(ended.pressedSeconds())).append(" pressed");
      String rating = rating(session);
      if (!rating.isEmpty()) {
        how.append(", ").append(atlas.rated(ended.wish().complaint())).append(rating);
      }
      how.append(
          switch (ended.ending()) {
            case DONE -> "";
            case STOPPED -> ", ended early";
            case STOPPED_HURTS -> ", stopped because it hurt";
            case STOPPED_DIZZY -> ", stopped because of dizziness";
          });
      boolean rose =
          ended.ending() == Ending.STOPPED_HURTS
              || session.tells() && Change.of(session) == Change.ROSE;
      return new Row(
          Day.of(session.at()).title(),
          ended.title(),
          how.toString(),
          ended.note(),
          Asking.again(ended).at("/check").toString(),
          rose);
    }

    /** What is known of how it was, e.g. " 6 to 3" or " 3 afterwards"; empty when nothing is. */
    private static String rating(Session session) {
      int before = session.ended().before();
      int after = session.ended().after();
      if (session.tells()) {
        return " " + before + " to " + after;
      }
      String first = before < 0 ? "" : " " + before + " before";
      String then = after < 0 ? "" : " " + after + " afterwards";
      return first + (first.isEmpty() || then.isEmpty() ? "" : ",") + then;
    }
  }

  static JournalView of(String done, Journal journal, Moment now, Atlas atlas) {
    Course course = Course.of(journal, now, atlas);
    return new JournalView(
        done,
        course,
        Day.of(now),
        ChangeChart.of(course.sessions()),
        course.sessions().stream().limit(SHOWN).map(s -> Row.of(s, atlas)).toList());
  }

  /** A time really pressed, e.g. "7 minutes", at the beginning of a sentence. */
  static String pressed(int seconds) {
    return seconds > 0 && seconds < 60
        ? "Less than a minute"
        : Wording.count(Math.round(seconds / 60f), "minute");
  }

  /** The time really pressed, ever. */
  public String pressed() {
    return pressed(course.pressedSeconds());
  }

  /** What a day of the calendar says, e.g. "Monday 3 March, 2 sessions". */
  public String words(DayMark mark) {
    if (mark.ahead() || mark.sessions() == 0) {
      return mark.day().title();
    }
    return mark.day().title() + ", " + Wording.count(mark.sessions(), "session");
  }
}
