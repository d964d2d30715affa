package ashi.pages.journal;

import ashi.care.Moment;
import ashi.care.history.Change;
import ashi.care.history.Day;
import ashi.care.history.DayMark;
import ashi.care.history.History;
import ashi.care.journal.Event;
import ashi.care.journal.Event.Ending;
import ashi.care.journal.Session;
import ashi.pages.asking.Asking;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The journal as its page shows it.
 *
 * @param done what a backup just brought; empty else
 * @param chart null when fewer than two sessions tell how it changed
 * @param sessions newest first, at most {@value #SHOWN}
 */
public record JournalView(
    String done, History history, Day today, @Nullable ChangeChart chart, List<Row> sessions) {
  static final int SHOWN = 30;

  /**
   * A session in the list.
   *
   * @param how e.g. "7 minutes pressed, pain 6 to 3."
   * @param note as it was written; may be empty
   */
  public record Row(String day, String title, String how, String note, String again, boolean rose) {

    static Row of(Visit visit, Session session) {
      var ended = session.ended();
      boolean rose = ended.hurts() || (session.tells() && Change.of(session) == Change.ROSE);
      String how =
          visit.say(
              "journal.how",
              length(ended.pressedSeconds()),
              minutes(ended.pressedSeconds()),
              rating(session),
              visit.atlas().rated(ended.wish().complaint(), visit.words()),
              ended.before(),
              ended.after(),
              ending(ended));
      return new Row(
          Day.of(session.at()).title(visit.words()),
          session.title(visit.atlas(), visit.words()),
          how,
          ended.note(),
          Asking.again(ended).at("/check").toString(),
          rose);
    }

    /** How it ended; where one point hurt and others were pressed after it, that. */
    private static String ending(Event.SessionEnded ended) {
      boolean wentOn = ended.ending().compareTo(Ending.STOPPED_HURTS) < 0;
      return wentOn && ended.hurts() ? "HURT" : ended.ending().name();
    }

    /** What is known of how it was. */
    private static String rating(Session session) {
      if (session.rated()) {
        return session.tells() ? "BOTH" : "APART";
      }
      return session.ended().before() >= 0 ? "BEFORE" : session.ended().after() >= 0 ? "AFTER" : "";
    }
  }

  static JournalView of(Visit visit) {
    Moment now = visit.request().now();
    History history = History.of(visit.journal(), now, visit.atlas(), visit.words());
    return new JournalView(
        Brought.told(visit),
        history,
        Day.of(now),
        ChangeChart.of(history.sessions(), visit.words()),
        history.sessions().stream().limit(SHOWN).map(session -> Row.of(visit, session)).toList());
  }

  /** Of a time really pressed, as texts choose by it. */
  private static String length(int seconds) {
    return seconds > 0 && seconds < 60 ? "SHORT" : "";
  }

  private static int minutes(int seconds) {
    return Math.round(seconds / 60f);
  }

  /** The time really pressed, ever. */
  public String pressed(Words words) {
    int seconds = history.pressedSeconds();
    return words.say("journal.time", length(seconds), minutes(seconds));
  }

  /** What a day of the calendar says, e.g. "Monday 3 March, 2 sessions". */
  public String told(DayMark mark, Words words) {
    String day = mark.day().title(words);
    return mark.ahead() || mark.sessions() == 0
        ? day
        : words.say("journal.day", day, mark.sessions());
  }
}
