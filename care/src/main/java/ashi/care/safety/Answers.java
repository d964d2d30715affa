package ashi.care.safety;

import ashi.atlas.Atlas;
import ashi.atlas.FlagGroup;
import ashi.atlas.RedFlag;
import ashi.care.Moment;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was answered about red flags, read off a journal. */
final class Answers {
  private static final long HOUR = 3_600_000L;
  private static final long DAY = 24 * HOUR;
  private static final long NEVER = Long.MIN_VALUE;

  private final Atlas atlas;
  private final Moment now;
  private final Map<String, Moment> lookedAt;
  private final Map<FlagGroup, Answer> answers = new EnumMap<>(FlagGroup.class);
  private final Set<String> standing = new HashSet<>();
  private boolean rose;

  /** When the last session ended, if it was stopped because of dizziness; else {@link #NEVER}. */
  private final long dizzyAt;

  /**
   * @param at when it was given
   * @param last when it last held: then, or at a session since
   */
  private record Answer(long at, long last) {}

  Answers(Journal journal, Atlas atlas, Moment now) {
    this.atlas = atlas;
    this.now = now;
    this.lookedAt = Screening.lookedAt(journal, atlas, now);
    this.dizzyAt = Screening.dizzyAt(journal, now).map(Moment::millis).orElse(NEVER);
    for (Entry entry : journal.entries()) {
      // A flag stands whatever the clock said; nothing else of another time frees from asking.
      if (entry.event() instanceof Event.RedFlagsStood || !entry.at().isAhead(now)) {
        read(entry.event(), entry.at().millis());
      }
    }
  }

  /** Whether a professional has looked at this flag lately. */
  boolean isSettled(String flag) {
    Moment at = lookedAt.get(flag);
    return at != null && now.millis() < expiry(at);
  }

  private static long expiry(Moment lookedAt) {
    return lookedAt.millis() + Screening.LOOKED_AT_DAYS * DAY;
  }

  private void read(Event event, long at) {
    if (event instanceof Event.NoRedFlags none) {
      answered(none.asked(), Set.of(), at);
    } else if (event instanceof Event.RedFlagsStood stood) {
      answered(stood.asked(), stood.flags(), at);
    } else if (event instanceof Event.FlagsDue) {
      answers.clear();
      rose = false;
    } else if (event instanceof Event.SessionEnded session) {
      ended(session, at);
    }
  }

  private void answered(Set<FlagGroup> asked, Set<String> flags, long at) {
    for (RedFlag flag : atlas.flags()) {
      if (flag.belongsTo(asked)) {
        standing.remove(flag.id());
      }
    }
    standing.addAll(flags);
    for (FlagGroup group : withAlways(asked)) {
      answers.put(group, new Answer(at, at));
    }
    rose = false;
  }

  private void ended(Event.SessionEnded session, long noted) {
    long at = noted - session.lateSeconds() * 1000L;
    if (session.before() >= 0 && session.after() - session.before() >= Screening.RISE) {
      rose |= answers.values().removeIf(answer -> answer.at <= at);
    }
    for (FlagGroup group : withAlways(FlagGroups.of(session.wish(), atlas))) {
      answers.computeIfPresent(
          group, (same, answer) -> new Answer(answer.at, Math.max(answer.last, at)));
    }
  }

  Screening about(Set<FlagGroup> groups) {
    List<RedFlag> flags =
        atlas.flags().stream()
            .filter(flag -> standing.contains(flag.id()) && flag.urgency().blocks())
            .filter(flag -> !isSettled(flag.id()))
            .toList();
    if (!flags.isEmpty()) {
      return new Screening.Standing(flags);
    }
    Set<FlagGroup> missing = withAlways(groups);
    missing.removeIf(group -> holds(group));
    if (missing.isEmpty()) {
      return new Screening.Clear();
    }
    String why = why(missing);
    missing.remove(FlagGroup.ALWAYS);
    return new Screening.Due(why, missing);
  }

  private boolean holds(FlagGroup group) {
    Answer answer = answers.get(group);
    return answer != null
        && now.millis() - answer.last < Screening.EPISODE_DAYS * DAY
        && !beforeDizziness(answer)
        && !expired(group, answer);
  }

  private boolean beforeDizziness(Answer answer) {
    return dizzyAt != NEVER
        && answer.at <= dizzyAt
        && now.millis() - dizzyAt >= Screening.DIZZY_HOURS * HOUR;
  }

  /** Whether what a professional looked at has come up again since this answer. */
  private boolean expired(FlagGroup group, Answer answer) {
    return atlas.flags().stream()
        .filter(flag -> flag.belongsTo(Set.of(group)))
        .map(flag -> lookedAt.get(flag.id()))
        .anyMatch(at -> at != null && expiry(at) <= now.millis() && answer.at < expiry(at));
  }

  private String why(Set<FlagGroup> missing) {
    if (rose) {
      return "safety.asked.rose";
    }
    if (answers.isEmpty()) {
      return "safety.asked.first";
    }
    for (FlagGroup group : missing) {
      Answer answer = answers.get(group);
      if (answer != null && beforeDizziness(answer)) {
        return "safety.asked.dizzy";
      }
      if (answer != null && expired(group, answer)) {
        return "safety.asked.expired";
      }
      if (answer == null && group != FlagGroup.ALWAYS) {
        return "safety.asked.other";
      }
    }
    return "safety.asked.late";
  }

  private static Set<FlagGroup> withAlways(Set<FlagGroup> groups) {
    Set<FlagGroup> all = EnumSet.of(FlagGroup.ALWAYS);
    all.addAll(groups);
    return all;
  }
}
