package ashi.care;

import java.util.List;
import java.util.Set;

/**
 * Whether a person may be offered pressing now.
 *
 * <p>Red flags are asked once an episode. An episode begins with an answer that no flag stands and
 * lasts while sessions follow each other by less than {@value #EPISODE_DAYS} days. It ends early
 * when a session left the pain {@value #RISE} points or more above where it began, and when flags
 * stood. Worked example: answered on the 1st, sessions on the 3rd and the 10th; on the 23rd nothing
 * is asked (13 days), on the 24th it is (14 days).
 */
public sealed interface Screening {

  /** Days without a session after which an episode is over. */
  int EPISODE_DAYS = 14;

  /** Points on the 0 to 10 scale by which pain must rise to be asked anew. */
  int RISE = 2;

  /** No red flag stands in this episode. */
  record Clear() implements Screening {}

  /**
   * Red flags are to be asked before a session.
   *
   * @param why one sentence for the person
   */
  record Due(String why) implements Screening {}

  /** Flags stood when last asked: no session until they are answered anew. */
  record Standing(Set<RedFlag> flags, Advice advice) implements Screening {}

  /** What the journal says, now. */
  static Screening of(Journal journal, Moment now) {
    List<Entry> entries = journal.entries();
    int answered = entries.size() - 1;
    while (answered >= 0 && !isAnswer(entries.get(answered).event())) {
      answered--;
    }
    if (answered < 0) {
      return new Due("A few questions first, to be sure that pressing is safe for you.");
    }
    if (entries.get(answered).event() instanceof Event.RedFlagsStood stood) {
      return new Standing(stood.flags(), Advice.of(stood.flags()));
    }
    long last = entries.get(answered).at().millis();
    for (Entry entry : entries.subList(answered, entries.size())) {
      if (entry.event() instanceof Event.SessionEnded session) {
        if (session.before() >= 0 && session.after() - session.before() >= RISE) {
          return new Due("Your pain rose during a session, so we ask these questions again.");
        }
        last = Math.max(last, entry.at().millis());
      }
    }
    if (now.millis() - last >= EPISODE_DAYS * 86_400_000L) {
      return new Due("It has been two weeks or more, so we ask these questions again.");
    }
    return new Clear();
  }

  /**
   * Whether red flags must be answered before a session: never asked, asked too long ago, or stood.
   */
  static boolean due(Journal journal, Moment now) {
    return !(of(journal, now) instanceof Clear);
  }

  private static boolean isAnswer(Event event) {
    return event instanceof Event.NoRedFlags || event instanceof Event.RedFlagsStood;
  }
}
