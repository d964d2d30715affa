package ashi.care.text;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.Moment;
import ashi.care.Routine;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import com.eclipsesource.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Own routines of a backup that was written elsewhere. */
class OwnIdsTest {
  private static final String LONG = "x".repeat(5_000);

  private static String entry(String kind, String id, String title) {
    String routine =
        Json.object().add("id", id).add("title", title).add("steps", Json.array()).toString();
    return "{\"at\":1780000000000,\"offset\":60,\"event\":\""
        + kind
        + "\",\"routine\":"
        + routine
        + "}";
  }

  private static Routine saved(String id) throws UnreadableEntry {
    return ((Event.RoutineSaved) EntryText.read(entry("routine-saved", id, "Mine")).event())
        .routine();
  }

  @ParameterizedTest
  @ValueSource(strings = {"own-1", "own-0", "own-az", "own-mi7abc12", "own-aaaaaaaaaaaaaaaaaaaa"})
  void whatAshiMadeStays(String id) throws UnreadableEntry {
    assertThat(saved(id).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "relief",
        "GB20",
        "own-",
        "own-A",
        "own-a/b",
        "own-é",
        "..",
        "../settings/delete?x=",
        "own-../../settings/delete?x=",
        "own-aaaaaaaaaaaaaaaaaaaaa"
      })
  void anotherIdBecomesOneThatAshiMightHaveMade(String id) throws UnreadableEntry {
    assertThat(saved(id).id()).matches("own-[a-z0-9]{1,20}").isEqualTo(saved(id).id());
  }

  /** Milliseconds since 1970 with 36 digits: one of 36 and none more. */
  @Test
  void aNewOneIsTheClock() {
    assertThat(Routine.ownId(new Moment(36, 0))).isEqualTo("own-10");
  }

  @Test
  void differentIdsStayDifferent() throws UnreadableEntry {
    assertThat(saved("../a").id()).isNotEqualTo(saved("../b").id());
  }

  @Test
  void itIsStillTheSameRoutineThatIsDraftedAndDeleted() throws UnreadableEntry {
    Journal journal =
        new Journal(
            List.of(
                EntryText.read(entry("routine-saved", "my/legs", "Mine")),
                EntryText.read(entry("routine-drafted", "my/legs", "Mine"))),
            true);
    String id = journal.ownRoutines().get(0).id();
    assertThat(journal.draft(id)).isPresent();

    String deleted =
        "{\"at\":1780000000001,\"offset\":60,\"event\":\"routine-deleted\",\"id\":\"my/legs\"}";
    assertThat(EntryText.read(deleted).event()).isEqualTo(new Event.RoutineDeleted(id));
  }

  @Test
  void aNameIsNoLongerThanMayBeTyped() throws UnreadableEntry {
    Event saved = EntryText.read(entry("routine-saved", "own-1", LONG)).event();
    Event drafted = EntryText.read(entry("routine-drafted", "own-1", LONG)).event();

    assertThat(((Event.RoutineSaved) saved).routine().title()).hasSize(60);
    assertThat(((Event.RoutineDrafted) drafted).routine().title()).hasSize(500);
  }
}
