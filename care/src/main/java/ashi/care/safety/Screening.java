package ashi.care.safety;

import ashi.atlas.Atlas;
import ashi.atlas.FlagGroup;
import ashi.atlas.RedFlag;
import ashi.care.Moment;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.care.journal.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a person may be offered pressing now.
 *
 * <p>Red flags are asked once an episode, for each group of them apart: an answer about the back
 * says nothing of the head. An episode begins with an answer that no flag stands and lasts while
 * sessions for the same follow each other by less than {@value #EPISODE_DAYS} days. It ends early
 * when a session left the pain {@value #RISE} points or more above where it began, and when flags
 * stood. It also ends {@value #DIZZY_HOURS} hours after a session that was stopped because of
 * dizziness, unless another one followed; until then the next session begins with a question about
 * it instead. Worked example: the back answered on the 1st, sessions for it on the 3rd and the
 * 10th; on the 23rd nothing is asked for the back (13 days), on the 24th it is (14 days). For the
 * head it is asked on the 3rd, because the head was never answered.
 *
 * <p>That a professional has looked at a flag holds for {@value #LOOKED_AT_DAYS} days: so long it
 * is not asked and does not stand. Worked example: cancer was ticked and looked at on 1 March;
 * until 29 May there are sessions, on 30 May it stands again. Had the back been answered anew in
 * between, then on 30 May the back would be due, cancer with it.
 *
 * <p>What is dated more than a day ahead frees from no question: a clock was wrong. All flags are
 * asked anew after a backup took the journal's place.
 */
public sealed interface Screening {

  /** Days without a session after which an episode is over. */
  int EPISODE_DAYS = 14;

  /** Points on the 0 to 10 scale by which pain must rise to be asked anew. */
  int RISE = 2;

  /** Hours for which dizziness is asked about in the present. */
  int DIZZY_HOURS = 24;

  /** Minutes for which the check before a session counts. */
  int CHECK_MINUTES = 120;

  /** Days for which it counts that a professional has looked at a flag. */
  int LOOKED_AT_DAYS = 90;

  /** No red flag stands in this episode. */
  record Clear() implements Screening {}

  /**
   * Red flags are to be asked before a session.
   *
   * @param why key of the sentence that tells the person
   * @param groups that are not answered, besides those always asked
   */
  record Due(String why, Set<FlagGroup> groups) implements Screening {}

  /**
   * Flags stood when last asked: no session until they are answered anew.
   *
   * @param flags in the order of the atlas
   */
  record Standing(List<RedFlag> flags) implements Screening {}

  /**
   * What the journal says, now.
   *
   * @param groups that belong to what is asked for
   */
  static Screening of(Journal journal, Atlas atlas, Set<FlagGroup> groups, Moment now) {
    return new Answers(journal, atlas, now).about(groups);
  }

  /**
   * Whether the last session was stopped because of dizziness, less than {@value #DIZZY_HOURS}
   * hours ago: then the next one begins with a question about it.
   */
  static boolean wasDizzy(Journal journal, Moment now) {
    return dizzyAt(journal, now)
        .filter(at -> now.millis() - at.millis() < DIZZY_HOURS * 3_600_000L)
        .isPresent();
  }

  /** When the last session ended, if it was stopped because of dizziness. */
  static Optional<Moment> dizzyAt(Journal journal, Moment now) {
    Session last = null;
    for (Session session : journal.sessions()) {
      last = session.at().isAhead(now) ? last : session;
    }
    return last != null && last.ended().ending() == Event.Ending.STOPPED_DIZZY
        ? Optional.of(last.at())
        : Optional.empty();
  }

  /** When a professional last looked at a flag, by its id, where that answers it. */
  static Map<String, Moment> lookedAt(Journal journal, Atlas atlas, Moment now) {
    Map<String, Moment> looked = journal.lookedAt();
    looked.values().removeIf(at -> at.isAhead(now));
    looked
        .keySet()
        .removeIf(
            id ->
                atlas.flags().stream()
                    .noneMatch(flag -> flag.id().equals(id) && flag.answerable()));
    return looked;
  }

  /**
   * Whether the person said just before that all is well: within {@value #CHECK_MINUTES} minutes,
   * and no session has ended since. A check is for one session, with time for pauses. What is noted
   * late, or anew, of a session that ended before the check does not count, nor what is noted of a
   * point that hurts while the session goes on.
   */
  static boolean isChecked(Journal journal, Moment now) {
    long ended = Long.MIN_VALUE;
    for (int i = journal.entries().size() - 1; i >= 0; i--) {
      Entry entry = journal.entries().get(i);
      if (entry.event() instanceof Event.Checked || entry.event() instanceof Event.NoRedFlags) {
        long age = now.millis() - entry.at().millis();
        return age >= 0 && age < CHECK_MINUTES * 60_000L && ended < entry.at().millis();
      }
      if (entry.event() instanceof Event.SessionEnded session && !session.goesOn()) {
        ended = Math.max(ended, entry.at().minusSeconds(session.lateSeconds()).millis());
      }
    }
    return false;
  }

  /**
   * The flags that belong to these groups: those to ask, or those that are not asked because a
   * professional has looked at them.
   */
  static List<RedFlag> flags(
      Journal journal, Atlas atlas, Set<FlagGroup> groups, Moment now, boolean settled) {
    Answers answers = new Answers(journal, atlas, now);
    return atlas.flags().stream()
        .filter(flag -> flag.belongsTo(groups) && answers.isSettled(flag.id()) == settled)
        .toList();
  }
}
