package ashi.care.journal;

import ashi.atlas.Caution;
import ashi.atlas.FlagGroup;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.body.person.Person;
import ashi.care.Routine;
import ashi.care.Wish;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something worth remembering. Events are only ever added; what is true now is read off them. */
public sealed interface Event {

  /** What was last asked for on the home page, to be offered again. */
  record Asked(Wish wish) implements Event {}

  /**
   * No red flag that blocks stood when these groups were asked; they are not asked again in this
   * episode.
   */
  record NoRedFlags(Set<FlagGroup> asked) implements Event {}

  /**
   * Red flags stood: no session until they are answered anew, or a professional has looked at them.
   *
   * @param flags ids
   * @param asked the groups that were asked
   */
  record RedFlagsStood(Set<String> flags, Set<FlagGroup> asked) implements Event {}

  /**
   * Nothing that was answered about red flags counts any longer: a backup took the place of what
   * this phone knew. {@link Journal#with} notes it.
   */
  record FlagsDue() implements Event {}

  /** Just before a session the person said that all is well today. */
  record Checked() implements Event {}

  /**
   * A professional has looked at flags, so that they do not stand for a while.
   *
   * @param flags ids
   * @param stands false where the person takes that back
   */
  record LookedAt(Set<String> flags, boolean stands) implements Event {}

  /** The standing cautions as they are from now on. */
  record CautionsSet(Set<Caution> cautions) implements Event {}

  /** Voice, bells, vibration and look as they are from now on. */
  record SettingsSet(Settings settings) implements Event {}

  /**
   * A session came to its end, or was stopped. It is noted at once, and once more when it has been
   * rated: the last word counts, but what hurt or made dizzy is not taken back.
   *
   * @param id the same for all that is said of one session, since 0.4.0 the clock when it began;
   *     empty in the first versions
   * @param title what its person called it, where it was an own routine; earlier versions noted
   *     here what anything was called in English
   * @param routine id of a ready or own routine, or the code of a point that was pressed alone;
   *     empty when the points were chosen
   * @param wish what was asked for
   * @param codes the points really pressed
   * @param pressedSeconds really pressed
   * @param hurt code of the point at which pressing hurt; empty when it did not
   * @param before pain, or what else the complaint is rated by, 0 to 10; -1 when not given
   * @param after the same afterwards
   * @param lateSeconds between its end and when it was noted
   */
  record SessionEnded(
      String id,
      String title,
      String routine,
      Wish wish,
      List<String> codes,
      int pressedSeconds,
      Ending ending,
      String hurt,
      int before,
      int after,
      String note,
      int lateSeconds)
      implements Event {

    /** Whether pressing hurt, also where it went on with other points. */
    public boolean hurts() {
      return ending == Ending.STOPPED_HURTS || !hurt.isEmpty();
    }

    /**
     * Whether it is noted while the session goes on: of a point that hurts, without which it does.
     */
    public boolean goesOn() {
      return ending == Ending.STOPPED && !hurt.isEmpty();
    }

    /** Whether a point that was left out was pressed, unless this began before, as its id tells. */
    boolean takesBack(Entry left) {
      String clock = Long.toString(left.at().millis());
      return codes.contains(((PointLeft) left.event()).code())
          && !(id.length() == clock.length() && id.compareTo(clock) < 0);
    }

    /** This, said of a session after something else was said of it. */
    SessionEnded over(SessionEnded earlier) {
      boolean warned = earlier.ending.compareTo(Ending.STOPPED_HURTS) >= 0;
      return new SessionEnded(
          id,
          title,
          routine,
          wish,
          codes,
          pressedSeconds,
          warned && earlier.ending.compareTo(ending) > 0 ? earlier.ending : ending,
          hurt.isEmpty() ? earlier.hurt : hurt,
          before,
          after,
          note,
          lateSeconds);
    }
  }

  /**
   * A session went on without a point, at the person's wish.
   *
   * @param position in which it could not be reached; null for other reasons and in the first
   *     versions
   * @param tool with which it could not; null as before
   */
  record PointLeft(String code, Reason reason, @Nullable Position position, @Nullable Tool tool)
      implements Event {}

  /** An own routine was made or changed; the id stays the same. */
  record RoutineSaved(Routine routine) implements Event {}

  /**
   * An own routine is in the making: so it stands, not yet saved, with a name that may be empty or
   * too long. {@link Journal#with} drops it when the routine is saved or deleted.
   */
  record RoutineDrafted(Routine routine) implements Event {}

  /** An own routine, or one in the making, was deleted. */
  record RoutineDeleted(String id) implements Event {}

  /** The person measured, or corrected, their body: all that is known of it from now on. */
  record Measured(Person person) implements Event {}

  /** The measures were deleted. {@link Journal#with} takes them out of the journal. */
  record MeasuresForgotten() implements Event {}

  /** Everything was deleted, at the person's wish. {@link Journal#with} empties the journal. */
  record Forgotten() implements Event {}

  /** A backup was read. {@link Journal#with} puts it in the journal's place. */
  record Restored(List<Entry> entries) implements Event {}

  /** A backup was read. {@link Journal#with} adds what is not in the journal yet. */
  record Merged(List<Entry> entries) implements Event {}

  /** Why a point was left out. */
  enum Reason {
    /** It could not be reached so. */
    REACH,
    /** It could not be found. */
    FIND,
    /** Not today, for whatever reason. */
    OTHER
  }

  /** How a session ended, what warns more after what warns less. */
  enum Ending {
    DONE,
    STOPPED,
    STOPPED_HURTS,
    STOPPED_DIZZY
  }
}
