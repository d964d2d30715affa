package ashi.pages;

import ashi.atlas.Letters;
import ashi.care.Event;
import ashi.care.Event.Ending;
import ashi.care.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * How it is after a session: what is asked, and what is known of it already.
 *
 * @param fields of the form, not shown
 * @param rated what is rated, e.g. "Pain"
 */
public record RatingView(List<CheckView.Field> fields, String rated, Ending ending) {

  /** Of a session that has not begun yet; the player fills in how it goes. */
  static RatingView before(Visit visit, Asking asking, String title, int before) {
    return of(
        visit,
        new Event.SessionEnded(
            "",
            title,
            asking.routine(),
            asking.wish(),
            List.of(),
            0,
            Ending.DONE,
            "",
            before,
            -1,
            "",
            0),
        0);
  }

  /** Of a session that is in the journal. */
  static RatingView after(Visit visit, Session session) {
    return of(visit, session.ended(), session.at().millis());
  }

  private static RatingView of(Visit visit, Event.SessionEnded ended, long at) {
    List<CheckView.Field> fields = new ArrayList<>(Asking.again(ended).fields());
    fields.add(new CheckView.Field("id", ended.id()));
    fields.add(new CheckView.Field("title", ended.title()));
    fields.add(new CheckView.Field("codes", String.join(" ", ended.codes())));
    fields.add(new CheckView.Field("pressed", Integer.toString(ended.pressedSeconds())));
    fields.add(new CheckView.Field("ending", ended.ending().name()));
    fields.add(new CheckView.Field("hurt", ended.hurt()));
    fields.add(
        new CheckView.Field("before", ended.before() < 0 ? "" : Integer.toString(ended.before())));
    fields.add(new CheckView.Field("at", Long.toString(at)));
    String rated = visit.atlas().rated(ended.wish().complaint(), visit.words());
    return new RatingView(fields, Letters.large(rated), ended.ending());
  }
}
