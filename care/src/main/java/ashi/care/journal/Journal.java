package ashi.care.journal;

import ashi.atlas.Caution;
import ashi.body.person.Person;
import ashi.care.Moment;
import ashi.care.Routine;
import ashi.care.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is remembered of a person, oldest first. All that is true now is read off the entries; the
 * last word counts.
 *
 * @param kept whether this host keeps events; a server does not, and neither can a phone without
 *     room
 * @param unread how many records the host has besides that this version cannot read
 */
public record Journal(List<Entry> entries, boolean kept, int unread) {

  /** Of a host that remembers nothing. */
  public static final Journal NONE = new Journal(List.of(), false);

  /** How often one routine may change until its older drafts are dropped. */
  private static final int MOST_DRAFTS = 20;

  public Journal {
    entries = List.copyOf(entries);
  }

  /** One of which everything can be read. */
  public Journal(List<Entry> entries, boolean kept) {
    this(entries, kept, 0);
  }

  /** The same, now that nothing can be added to it. */
  public Journal unkept() {
    return new Journal(entries, false, unread);
  }

  /**
   * This journal after one event more; {@code Forgotten} empties it, {@code Restored} replaces it
   * all but for what warns within the last day, and notes that red flags are due, {@code Merged}
   * adds to it what is not there yet, {@code MeasuresForgotten} takes the measures out, and {@code
   * RoutineSaved} and {@code RoutineDeleted} take out its drafts; of very many drafts of one
   * routine only the last stays.
   */
  public Journal with(Moment at, Event event) {
    if (event instanceof Event.Forgotten) {
      return new Journal(List.of(), kept);
    }
    if (event instanceof Event.Restored restored) {
      return new Journal(restored(at, restored.entries()), kept);
    }
    if (event instanceof Event.Merged merged) {
      return holding(merged(merged.entries()));
    }
    if (event instanceof Event.MeasuresForgotten) {
      return holding(entries.stream().filter(e -> !(e.event() instanceof Event.Measured)).toList());
    }
    List<Entry> more = new ArrayList<>(entries);
    if (event instanceof Event.RoutineDrafted drafted) {
      String id = drafted.routine().id();
      if (entries.stream().filter(entry -> isDraft(entry, id)).count() >= MOST_DRAFTS) {
        more.removeIf(entry -> isDraft(entry, id));
      }
    } else {
      String settled = settled(event);
      more.removeIf(entry -> isDraft(entry, settled));
    }
    more.add(new Entry(at, event));
    return holding(more);
  }

  private static boolean isDraft(Entry entry, String id) {
    return entry.event() instanceof Event.RoutineDrafted drafted
        && drafted.routine().id().equals(id);
  }

  /** The id of the own routine that needs no draft any more; empty for other events. */
  private static String settled(Event event) {
    return event instanceof Event.RoutineSaved saved
        ? saved.routine().id()
        : event instanceof Event.RoutineDeleted deleted ? deleted.id() : "";
  }

  private Journal holding(List<Entry> others) {
    return new Journal(others, kept, unread);
  }

  /** These of other entries that are not in this journal yet, told by their ids. */
  public List<Entry> missing(List<Entry> others) {
    Map<Entry.Id, Integer> here = new HashMap<>();
    entries.forEach(entry -> here.merge(entry.id(), 1, Integer::sum));
    // Counted down when met, so that what is there twice is missing once where it is here once.
    return others.stream().filter(other -> here.merge(other.id(), -1, Integer::sum) < 0).toList();
  }

  /**
   * A backup in the place of the entries: what hurt or made dizzy just now is true all the same.
   */
  private List<Entry> restored(Moment at, List<Entry> backup) {
    List<Entry> all = new ArrayList<>(backup);
    all.addAll(
        new Journal(backup, kept)
            .missing(entries.stream().filter(entry -> warns(entry, at)).toList()));
    all.add(new Entry(at, new Event.FlagsDue()));
    return all;
  }

  private static boolean warns(Entry entry, Moment now) {
    return entry.event() instanceof Event.SessionEnded ended
        && (!ended.hurt().isEmpty() || ended.ending() == Event.Ending.STOPPED_DIZZY)
        && !entry.at().isAhead(now)
        && now.minusSeconds(86_400).millis() < entry.at().millis();
  }

  private List<Entry> merged(List<Entry> others) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(missing(others));
    all.sort(Comparator.comparingLong(entry -> entry.at().millis()));
    return all;
  }

  /** The standing cautions; none before they are set. */
  public Set<Caution> cautions() {
    return last(e -> e instanceof Event.CautionsSet set ? set.cautions() : null).orElse(Set.of());
  }

  /** When a professional last looked at a flag, by its id; without those taken back. */
  public Map<String, Moment> lookedAt() {
    Map<String, Moment> looked = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.event() instanceof Event.LookedAt at) {
        for (String flag : at.flags()) {
          looked.remove(flag);
          if (at.stands()) {
            looked.put(flag, entry.at());
          }
        }
      }
    }
    return looked;
  }

  /** The settings; {@link Settings#DEFAULT} before they are set. */
  public Settings settings() {
    return last(e -> e instanceof Event.SettingsSet set ? set.settings() : null)
        .orElse(Settings.DEFAULT);
  }

  /** The person's body as last measured. */
  public Optional<Person> person() {
    return last(e -> e instanceof Event.Measured measured ? measured.person() : null);
  }

  /** What was last asked for. */
  public Optional<Wish> lastWish() {
    return last(e -> e instanceof Event.Asked asked ? asked.wish() : null);
  }

  /** The sessions that ended, oldest first, also where one was noted late; each once. */
  public List<Session> sessions() {
    List<Session> sessions = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.event() instanceof Event.SessionEnded ended) {
        Session session = new Session(entry.at().minusSeconds(ended.lateSeconds()), ended);
        Integer place = ended.id().isEmpty() ? null : places.put(ended.id(), sessions.size());
        if (place == null) {
          sessions.add(session);
        } else {
          Event.SessionEnded earlier = sessions.get(place).ended();
          sessions.set(place, new Session(session.at(), ended.over(earlier)));
          places.put(ended.id(), place);
        }
      }
    }
    sessions.sort(Comparator.comparingLong(session -> session.at().millis()));
    return List.copyOf(sessions);
  }

  /**
   * Each {@link Event.PointLeft}, oldest first, but for those before a session in which the point
   * was pressed. That it was pressed in the same session takes nothing back, as mostly it was tried
   * before.
   */
  public List<Entry> leftOut() {
    List<Entry> left = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.event() instanceof Event.PointLeft) {
        left.add(entry);
      } else if (entry.event() instanceof Event.SessionEnded ended) {
        left.removeIf(earlier -> ended.takesBack(earlier));
      }
    }
    return left;
  }

  /** As it was at a time. */
  public Journal until(Moment moment) {
    return holding(entries.stream().filter(e -> e.at().millis() <= moment.millis()).toList());
  }

  /** The own routines as last saved, in the order they were first made, without the deleted. */
  public List<Routine> ownRoutines() {
    Map<String, Routine> routines = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.event() instanceof Event.RoutineSaved saved) {
        routines.put(saved.routine().id(), saved.routine());
      } else if (entry.event() instanceof Event.RoutineDeleted deleted) {
        routines.remove(deleted.id());
      }
    }
    return List.copyOf(routines.values());
  }

  /** The own routine with this id. */
  public Optional<Routine> ownRoutine(String id) {
    return ownRoutines().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The own routines in the making, new ones and changed ones, the one changed last at the end. */
  public List<Routine> drafts() {
    Map<String, Routine> drafts = new LinkedHashMap<>();
    for (Entry entry : entries) {
      drafts.remove(settled(entry.event()));
      if (entry.event() instanceof Event.RoutineDrafted drafted) {
        drafts.remove(drafted.routine().id());
        drafts.put(drafted.routine().id(), drafted.routine());
      }
    }
    return List.copyOf(drafts.values());
  }

  /** The own routine with this id as it stands in the making. */
  public Optional<Routine> draft(String id) {
    return drafts().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  private <T> Optional<T> last(Function<Event, T> read) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      T value = read.apply(entries.get(i).event());
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
