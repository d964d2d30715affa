package ashi.care.safety;

import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.care.Moment;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Event.Reason;
import ashi.care.journal.Journal;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Points that are left alone: today those at which pressing hurt, and those that the person did not
 * want today; those that could not be reached in one way, in that way, and those that could not be
 * found, as long as there are others, until they have been pressed.
 *
 * <p>Today ends at midnight by the person's clock and, for who is awake then, at four in the
 * morning: what hurt ten minutes before midnight hurts ten minutes after it, and a night without
 * sleep is one night. Worked example: what hurt on the 1st at 23:50 rests until the 2nd at 4:00,
 * what hurt on the 2nd at 3:50 until midnight.
 *
 * @param hurt when it did, by the point's code
 * @param left each {@link Event.PointLeft} that holds, oldest first
 */
public record Rested(Map<String, Moment> hurt, List<Entry> left) {

  public static final Rested NONE = new Rested(Map.of(), List.of());

  /** In seconds. */
  private static final int FOUR_HOURS = 4 * 3600;

  /** Those of now. */
  public static Rested of(Journal journal, Moment now) {
    Map<String, Moment> hurt = new HashMap<>();
    // Off the notes, not the sessions: two pages of one session can each name a point.
    for (Entry entry : journal.entries()) {
      if (entry.event() instanceof Event.SessionEnded ended && !ended.hurt().isEmpty()) {
        Moment at = entry.at().minusSeconds(ended.lateSeconds());
        if (isToday(at, now)) {
          hurt.put(ended.hurt(), at);
        }
      }
    }
    List<Entry> left = new ArrayList<>();
    for (Entry entry : journal.leftOut()) {
      if (left(entry).reason() != Reason.OTHER || isToday(entry.at(), now)) {
        left.add(entry);
      }
    }
    return new Rested(hurt, left);
  }

  private static boolean isToday(Moment at, Moment now) {
    return at.day() == now.day()
        || at.minusSeconds(FOUR_HOURS).day() == now.minusSeconds(FOUR_HOURS).day();
  }

  /** Without what the person left out: for who asks for one of these points itself. */
  public Rested hurtOnly() {
    return new Rested(hurt, List.of());
  }

  public boolean isEmpty() {
    return hurt.isEmpty() && left.isEmpty();
  }

  public boolean hurts(Point point) {
    return hurt.containsKey(point.code());
  }

  /** Whether the person does not want it today. */
  public boolean isNotToday(Point point) {
    return was(point, Reason.OTHER, null, null);
  }

  /** Whether it could not be reached in this way. */
  public boolean isBeyond(Point point, Position position, Tool tool) {
    return was(point, Reason.REACH, position, tool);
  }

  /** Whether it could not be found, or not be reached and nobody knows how that was tried. */
  public boolean comesLast(Point point) {
    return was(point, Reason.FIND, null, null) || was(point, Reason.REACH, null, null);
  }

  private boolean was(
      Point point, Reason reason, @Nullable Position position, @Nullable Tool tool) {
    for (Entry entry : left) {
      Event.PointLeft out = left(entry);
      if (out.code().equals(point.code())
          && out.reason() == reason
          && out.position() == position
          && out.tool() == tool) {
        return true;
      }
    }
    return false;
  }

  /** The times that the person left it out, the last first. */
  public List<Entry> left(Point point) {
    List<Entry> times = new ArrayList<>();
    for (Entry entry : left) {
      if (left(entry).code().equals(point.code())) {
        times.add(0, entry);
      }
    }
    return times;
  }

  /** Why it is left out, one sentence; empty where it is not. */
  public String why(Point point, Words words) {
    if (hurts(point)) {
      return words.say("safety.hurt", point.title(), clock(point));
    }
    List<Entry> times = left(point);
    if (times.isEmpty()) {
      return "";
    }
    Reason reason = isNotToday(point) ? Reason.OTHER : left(times.get(0)).reason();
    return words.say("safety.left", point.title(), reason.name());
  }

  private static Event.PointLeft left(Entry entry) {
    return (Event.PointLeft) entry.event();
  }

  /**
   * The time of day when it hurt, e.g. "14:05".
   *
   * @throws NullPointerException when it did not
   */
  public String clock(Point point) {
    return Objects.requireNonNull(hurt.get(point.code())).clock();
  }
}
