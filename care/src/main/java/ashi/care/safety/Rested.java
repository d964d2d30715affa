package ashi.care.safety;

import ashi.atlas.Point;
import ashi.care.Moment;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Points that are left alone until the person's midnight, because a session was stopped at them:
 * pressing hurt.
 *
 * @param hurt when it did, by the point's code
 */
public record Rested(Map<String, Moment> hurt) {

  public static final Rested NONE = new Rested(Map.of());

  /** Those of today. */
  public static Rested of(Journal journal, Moment now) {
    Map<String, Moment> hurt = new HashMap<>();
    // Off the notes, not the sessions: two pages of one session can each name a point.
    for (Entry entry : journal.entries()) {
      if (entry.event() instanceof Event.SessionEnded ended && !ended.hurt().isEmpty()) {
        Moment at = entry.at().minusSeconds(ended.lateSeconds());
        if (at.day() == now.day()) {
          hurt.put(ended.hurt(), at);
        }
      }
    }
    return hurt.isEmpty() ? NONE : new Rested(hurt);
  }

  public boolean isEmpty() {
    return hurt.isEmpty();
  }

  public boolean rests(Point point) {
    return hurt.containsKey(point.code());
  }

  /** Why it is left out, one sentence. */
  public String why(Point point, Words words) {
    return words.say("safety.hurt", point.title(), clock(point));
  }

  /**
   * The time of day when it hurt, e.g. "14:05".
   *
   * @throws NullPointerException when the point does not rest
   */
  public String clock(Point point) {
    return Objects.requireNonNull(hurt.get(point.code())).clock();
  }
}
