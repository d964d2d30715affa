package ashi.care.journal;

import ashi.atlas.Atlas;
import ashi.atlas.Complaint;
import ashi.atlas.Point;
import ashi.atlas.ReadyRoutine;
import ashi.care.Moment;
import ashi.words.Words;

/** A session that is over, and when it ended. */
public record Session(Moment at, Event.SessionEnded ended) {
  /** How long after its end it is asked how it was, in milliseconds: a day, also past midnight. */
  public static final int ASKED_FOR = 24 * 3_600_000;

  /**
   * What it is called in the language of the atlas; an own routine as its person called it, and
   * what the atlas does not know as an earlier version of Ashi called it.
   */
  public String title(Atlas atlas, Words words) {
    String id = ended.routine();
    String known =
        id.isEmpty()
            ? atlas.complaint(ended.wish().complaint()).map(Complaint::title).orElse("")
            : atlas
                .routine(id)
                .map(ReadyRoutine::title)
                .or(() -> atlas.point(id).map(Point::title))
                .orElse("");
    String title = known.isEmpty() ? ended.title() : known;
    return title.isEmpty() ? words.say("journal.session") : title;
  }

  /** Whether it is to be asked how it is after it. */
  public boolean isAsked(Moment now) {
    return ended.after() < 0 && now.millis() - at.millis() < ASKED_FOR;
  }

  /** Whether how it was is known both before and after. */
  public boolean rated() {
    return ended.before() >= 0 && ended.after() >= 0;
  }

  /**
   * Whether it says something of pressing: a point was pressed, and how it was is known both before
   * and after.
   */
  public boolean tells() {
    return rated() && !ended.codes().isEmpty();
  }

  /**
   * Points on the 0 to 10 scale by which it changed; below zero when it eased.
   *
   * @throws IllegalStateException when it was not rated
   */
  public int change() {
    if (!rated()) {
      throw new IllegalStateException("This session was not rated.");
    }
    return ended.after() - ended.before();
  }
}
