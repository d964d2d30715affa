package ashi.pages.session;

import ashi.atlas.Letters;
import ashi.atlas.Place;
import ashi.care.Wish;
import ashi.care.journal.Event;
import ashi.care.journal.Event.Ending;
import ashi.care.journal.Session;
import ashi.pages.asking.Asking;
import ashi.pages.web.Field;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.List;

/**
 * How it is after a session: what is asked, and what is known of it already.
 *
 * @param fields of the form, not shown
 * @param rated what is rated, e.g. "Pain"
 * @param hurts whether a point hurt
 * @param after what the session was for, where what to do after it depends on that: HEADACHE,
 *     NAUSEA, SLEEP or CALM; for the rest, which is of the body, UPRIGHT where nobody lay, else
 *     empty
 */
public record RatingView(
    List<Field> fields, String rated, Ending ending, boolean hurts, String after) {

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
    List<Field> fields = new ArrayList<>(Asking.again(ended).fields());
    fields.add(new Field("id", ended.id()));
    fields.add(new Field("title", ended.title()));
    fields.add(new Field("codes", String.join(" ", ended.codes())));
    fields.add(new Field("pressed", Integer.toString(ended.pressedSeconds())));
    fields.add(new Field("ending", ended.ending().name()));
    fields.add(new Field("hurt", ended.hurt()));
    fields.add(new Field("before", ended.before() < 0 ? "" : Integer.toString(ended.before())));
    fields.add(new Field("at", Long.toString(at)));
    String rated = visit.atlas().rated(ended.wish().complaint(), visit.words());
    return new RatingView(
        fields, Letters.large(rated), ended.ending(), ended.hurts(), after(ended.wish()));
  }

  private static String after(Wish wish) {
    return switch (wish.complaint()) {
      case "headache" -> "HEADACHE";
      case "nausea" -> "NAUSEA";
      case "sleep" -> "SLEEP";
      case "stress", "mind", "mood" -> "CALM";
      default -> wish.place() == Place.BED || wish.place() == Place.FLOOR ? "" : "UPRIGHT";
    };
  }
}
