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
 * @param chart null when fewer than two sessions were rated
 * @param sessions newest first, at most {@value #SHOWN}
 */
public record JournalView(Course course, Day today, ChangeChart chart, List<Row> sessions) {
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
      StringBuilder how = new StringBuilder(minutes(ended.pressedSeconds())).append(" pressed");
      if (session.rated()) {
        how.append(", ")
            .append(atlas.rated(ended.wish().complaint()))
            .append(" ")
            .append(ended.before())
            .append(" to ")
            .append(ended.after());
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
              || session.rated() && Change.of(session) == Change.ROSE;
      return new Row(
          Day.of(session.at()).title(),
          ended.title(),
          how.toString(),
          ended.note(),
          Asking.again(ended).at("/check").toString(),
          rose);
    }
  }

  static JournalView of(Journal journal, Moment now, Atlas atlas) {
    Course course = Course.of(journal, now, atlas);
    return new JournalView(
        course,
        Day.of(now),
        ChangeChart.of(course.sessions()),
        course.sessions().stream().limit(SHOWN).map(s -> Row.of(s, atlas)).toList());
  }

  /** A time in minutes, at least one as soon as anything was pressed. */
  static String minutes(int seconds) {
    return Wording.count(seconds == 0 ? 0 : Math.max(1, Math.round(seconds / 60f)), "minute");
  }

  /** The time really pressed, ever, in a few letters. */
  public String pressed() {
    return Math.round(course.pressedSeconds() / 60f) + " min";
  }

  /** What a day of the calendar says, e.g. "Monday 3 March, 2 sessions". */
  public String words(DayMark mark) {
    if (mark.ahead() || mark.sessions() == 0) {
      return mark.day().title();
    }
    return mark.day().title() + ", " + Wording.count(mark.sessions(), "session");
  }
}
