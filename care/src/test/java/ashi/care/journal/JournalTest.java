package ashi.care.journal;

import static ashi.care.Samples.NO_RED_FLAGS;
import static ashi.care.Samples.day;
import static ashi.care.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ashi.atlas.Caution;
import ashi.atlas.Place;
import ashi.body.Span;
import ashi.body.Unit;
import ashi.body.person.Person;
import ashi.care.Moment;
import ashi.care.Routine;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Wish;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {
  private static final Journal EMPTY = new Journal(List.of(), true);

  @Test
  void knowsNothingAtFirst() {
    assertThat(EMPTY.cautions()).isEmpty();
    assertThat(EMPTY.settings()).isEqualTo(Settings.DEFAULT);
    assertThat(EMPTY.lastWish()).isEmpty();
    assertThat(EMPTY.sessions()).isEmpty();
    assertThat(EMPTY.ownRoutines()).isEmpty();
  }

  @Test
  void whatCannotBeReadStaysUntilAllIsDeletedOrReplaced() {
    Journal journal = new Journal(List.of(), true, 3);

    assertThat(journal.with(day(1), NO_RED_FLAGS).unread()).isEqualTo(3);
    assertThat(journal.with(day(1), new Event.MeasuresForgotten()).unread()).isEqualTo(3);
    assertThat(journal.with(day(1), new Event.Merged(List.of())).unread()).isEqualTo(3);
    assertThat(journal.with(day(1), new Event.Restored(List.of())).unread()).isZero();
    assertThat(journal.with(day(1), new Event.Forgotten()).unread()).isZero();
  }

  @Test
  void aJournalThatIsNotKeptAnyMoreHoldsTheSame() {
    Journal journal = new Journal(List.of(new Entry(day(1), NO_RED_FLAGS)), true, 3);

    assertThat(journal.unkept()).isEqualTo(new Journal(journal.entries(), false, 3));
  }

  @Test
  void addedEntriesTakeTheirPlaceInTime() {
    Entry first = new Entry(day(1), new Event.CautionsSet(Set.of(Caution.SKIN)));
    Entry second = new Entry(day(2), new Event.CautionsSet(Set.of(Caution.PREGNANCY)));
    Journal journal = new Journal(List.of(second), true);

    assertThat(journal.with(day(3), new Event.Merged(List.of(first, second))).entries())
        .containsExactly(first, second);
  }

  @Test
  void theLastCautionsCount() {
    Journal journal =
        EMPTY
            .with(day(1), new Event.CautionsSet(Set.of(Caution.SKIN)))
            .with(day(2), new Event.CautionsSet(Set.of(Caution.PREGNANCY)));

    assertThat(journal.cautions()).containsExactly(Caution.PREGNANCY);
  }

  @Test
  void theLastSettingsCount() {
    Settings bed = new Settings(false, true, false, Settings.Look.BED, Unit.INCHES, Speech.DEFAULT);

    assertThat(EMPTY.with(day(1), new Event.SettingsSet(bed)).settings()).isEqualTo(bed);
  }

  @Test
  void aPointIsKnownToBeLeftOutUntilItIsPressed() {
    Event.PointLeft unfound = left("GB30", Event.Reason.FIND);
    Event.PointLeft unreached = left("GB30", Event.Reason.REACH);
    Journal left =
        EMPTY
            .with(day(1), unfound)
            .with(day(2), unreached)
            .with(day(3), left("BL23", Event.Reason.OTHER));
    Journal pressed = left.with(day(4), session(5, 3));

    assertThat(left.leftOut())
        .startsWith(new Entry(day(1), unfound), new Entry(day(2), unreached))
        .hasSize(3);
    assertThat(pressed.leftOut())
        .containsExactly(new Entry(day(3), left("BL23", Event.Reason.OTHER)));
  }

  /** Whose id is the clock when it began. */
  @ParameterizedTest
  @CsvSource({"1780000000000, 1", "1780000600000, 0", "1780000700000, 0", "k1, 0"})
  void whatWasPressedBeforeInTheSameSessionTakesNothingBack(String id, int times) {
    Moment left = new Moment(1_780_000_600_000L, 60);
    Event.SessionEnded ended = session(5, 3);
    Journal journal =
        EMPTY
            .with(left, left("GB30", Event.Reason.OTHER))
            .with(
                left.minusSeconds(-600),
                new Event.SessionEnded(
                    id,
                    "",
                    "",
                    ended.wish(),
                    List.of("GB30"),
                    90,
                    Event.Ending.DONE,
                    "",
                    -1,
                    -1,
                    "",
                    0));

    assertThat(journal.leftOut()).hasSize(times);
  }

  private static Event.PointLeft left(String code, Event.Reason reason) {
    return new Event.PointLeft(code, reason, null, null);
  }

  @Test
  void theLastWishIsOfferedAgain() {
    Wish first = Samples.wish(Place.BED, 5, Side.LEFT);
    Wish second = Samples.wish(Place.CAR, 3, Side.BOTH);

    assertThat(
            EMPTY
                .with(day(1), new Event.Asked(first))
                .with(day(2), new Event.Asked(second))
                .lastWish())
        .contains(second);
  }

  @Test
  void sessionsKeepTheirMoments() {
    assertThat(EMPTY.with(day(4), session(5, 3)).sessions())
        .containsExactly(new Session(day(4), session(5, 3)));
  }

  @Test
  void aSessionNotedLateStandsWhereItEnded() {
    Event.SessionEnded late =
        new Event.SessionEnded(
            "",
            "Sciatica",
            "",
            Samples.wish(Place.BED, 5, Side.LEFT),
            List.of(),
            60,
            Event.Ending.STOPPED,
            "",
            -1,
            -1,
            "",
            2 * 86_400);

    assertThat(EMPTY.with(day(4), session(5, 3)).with(day(5), late).sessions())
        .containsExactly(new Session(day(3), late), new Session(day(4), session(5, 3)));
  }

  @Test
  void whatIsSaidOfASessionAfterwardsTakesThePlaceOfWhatWasSaidAtOnce() {
    Event.SessionEnded unrated = named("k7", -1, 0);
    Event.SessionEnded rated = named("k7", 3, 86_400);
    Event.SessionEnded other = named("k8", -1, 0);
    Event.SessionEnded old = session(5, 3);

    assertThat(
            EMPTY
                .with(day(1), old)
                .with(day(2), old)
                .with(day(3), unrated)
                .with(day(4), other)
                .with(day(4), rated)
                .sessions())
        .extracting(Session::ended)
        .containsExactly(old, old, rated, other);
  }

  private static Event.SessionEnded named(String id, int after, int lateSeconds) {
    return new Event.SessionEnded(
        id,
        "Sciatica",
        "",
        Samples.wish(Place.BED, 5, Side.LEFT),
        List.of(),
        60,
        Event.Ending.DONE,
        "",
        -1,
        after,
        "",
        lateSeconds);
  }

  @Test
  void ownRoutinesAreAsLastSavedInTheOrderTheyWereMade() {
    Routine first = new Routine("a", "First", List.of());
    Routine second = new Routine("b", "Second", List.of());
    Routine changed = new Routine("a", "First, changed", List.of());
    Journal journal =
        EMPTY
            .with(day(1), new Event.RoutineSaved(first))
            .with(day(1), new Event.RoutineSaved(second))
            .with(day(2), new Event.RoutineSaved(changed));

    assertThat(journal.ownRoutines()).containsExactly(changed, second);
    assertThat(journal.ownRoutine("a")).contains(changed);
  }

  @Test
  void deletedRoutinesAreGone() {
    Journal journal =
        EMPTY
            .with(day(1), new Event.RoutineSaved(new Routine("a", "First", List.of())))
            .with(day(2), new Event.RoutineDeleted("a"));

    assertThat(journal.ownRoutines()).isEmpty();
  }

  @Test
  void forgettingEmptiesIt() {
    assertThat(EMPTY.with(day(1), session(5, 3)).with(day(2), new Event.Forgotten()))
        .isEqualTo(EMPTY);
  }

  @Test
  void restoringReplacesIt() {
    List<Entry> backup = List.of(new Entry(day(1), NO_RED_FLAGS));

    assertThat(EMPTY.with(day(3), session(5, 3)).with(day(4), new Event.Restored(backup)).entries())
        .containsExactly(backup.get(0), new Entry(day(4), new Event.FlagsDue()));
  }

  @Test
  void measuresAreKeptUntilTheyAreDeletedWithoutATrace() {
    Person person = Person.tall(1700).with(Span.FOREARM, 240);
    Journal measured =
        EMPTY
            .with(day(1), new Event.Measured(Person.tall(1680)))
            .with(day(1), NO_RED_FLAGS)
            .with(day(2), new Event.Measured(person));

    assertThat(measured.person()).contains(person);
    assertThat(measured.with(day(3), new Event.MeasuresForgotten()).entries())
        .containsExactly(new Entry(day(1), NO_RED_FLAGS));
  }

  @Test
  void aDraftStandsAsLastChangedBesideWhatWasSaved() {
    Routine saved = new Routine("a", "Saved", List.of());
    Journal journal =
        EMPTY
            .with(day(1), new Event.RoutineSaved(saved))
            .with(day(2), drafted("a", "Changed"))
            .with(day(2), drafted("b", "New"))
            .with(day(3), drafted("a", "Changed twice"));

    assertThat(journal.drafts()).extracting(Routine::title).containsExactly("New", "Changed twice");
    assertThat(journal.draft("a")).map(Routine::title).contains("Changed twice");
    assertThat(journal.ownRoutines()).containsExactly(saved);
  }

  @Test
  void whatIsSavedOrDeletedIsNoDraftAnyMoreAndLeavesNothingBehind() {
    Routine saved = new Routine("a", "Saved", List.of());
    Journal journal =
        EMPTY
            .with(day(1), drafted("a", "One"))
            .with(day(1), drafted("b", "Two"))
            .with(day(1), drafted("c", "Three"))
            .with(day(2), new Event.RoutineSaved(saved))
            .with(day(2), new Event.RoutineDeleted("b"));

    assertThat(journal.drafts()).extracting(Routine::title).containsExactly("Three");
    assertThat(journal.entries()).hasSize(3);
  }

  @Test
  void aDraftFromABackupDoesNotComeBackOverWhatWasSavedLater() {
    Journal journal = EMPTY.with(day(2), new Event.RoutineSaved(new Routine("a", "S", List.of())));
    Entry before = new Entry(day(1), drafted("a", "Older"));
    Entry after = new Entry(day(3), drafted("a", "Later"));

    assertThat(journal.with(day(4), new Event.Merged(List.of(before))).drafts()).isEmpty();
    assertThat(journal.with(day(4), new Event.Merged(List.of(before, after))).draft("a"))
        .map(Routine::title)
        .contains("Later");
  }

  @Test
  void aRoutineThatIsChangedForHoursFillsNoRoom() {
    Journal journal = EMPTY.with(day(1), drafted("b", "Another"));
    for (int i = 1; i <= 500; i++) {
      journal = journal.with(day(1), drafted("a", "Change " + i));
      assertThat(journal.entries()).hasSizeLessThanOrEqualTo(21);
    }

    assertThat(journal.drafts())
        .extracting(Routine::title)
        .containsExactly("Another", "Change 500");
  }

  @Test
  void whatElseIsInTheJournalDropsNoDraft() {
    Journal journal = EMPTY;
    for (int i = 1; i <= 30; i++) {
      journal = journal.with(day(1), NO_RED_FLAGS);
    }
    journal = journal.with(day(2), drafted("a", "One")).with(day(2), drafted("a", "Two"));

    assertThat(journal.entries()).hasSize(32);
  }

  private static Event drafted(String id, String title) {
    return new Event.RoutineDrafted(new Routine(id, title, List.of()));
  }

  @Test
  void whatWarnsOfTheLastDayOutlastsABackup() {
    Entry hurt = new Entry(day(4), ended("k1", Event.Ending.STOPPED_HURTS, "BL40"));
    Entry dizzy = new Entry(day(4), ended("k2", Event.Ending.STOPPED_DIZZY, ""));
    Journal journal =
        new Journal(
            List.of(
                new Entry(day(3), ended("k0", Event.Ending.STOPPED_HURTS, "BL57")), hurt, dizzy),
            true);
    Moment soon = day(4).minusSeconds(-3600);

    Journal restored = journal.with(soon, new Event.Restored(List.of(hurt)));

    assertThat(restored.entries())
        .containsExactly(hurt, dizzy, new Entry(soon, new Event.FlagsDue()));
  }

  @Test
  void whatHurtOrMadeDizzyIsNotTakenBackByALaterNoteOfTheSameSession() {
    Journal journal =
        EMPTY
            .with(day(1), ended("k1", Event.Ending.STOPPED_HURTS, "BL40"))
            .with(day(1), ended("k2", Event.Ending.STOPPED_DIZZY, ""))
            .with(day(1), ended("k3", Event.Ending.STOPPED, ""));
    for (String id : List.of("k1", "k2", "k3")) {
      journal = journal.with(day(2), ended(id, Event.Ending.DONE, ""));
    }

    assertThat(journal.sessions())
        .extracting(session -> session.ended().ending(), session -> session.ended().hurt())
        .containsExactly(
            tuple(Event.Ending.STOPPED_HURTS, "BL40"),
            tuple(Event.Ending.STOPPED_DIZZY, ""),
            tuple(Event.Ending.DONE, ""));
  }

  private static Event.SessionEnded ended(String id, Event.Ending ending, String hurt) {
    return new Event.SessionEnded(
        id,
        "Sciatica",
        "",
        Samples.wish(Place.BED, 5, Side.LEFT),
        List.of(),
        60,
        ending,
        hurt,
        -1,
        -1,
        "",
        0);
  }

  @Test
  void ofTheLastDayABackupTakesOutWhatDoesNotWarn() {
    Moment dayLater = day(5);
    Journal journal =
        new Journal(
            List.of(
                new Entry(day(4), ended("k1", Event.Ending.STOPPED_HURTS, "BL40")),
                new Entry(dayLater, ended("k2", Event.Ending.STOPPED, "")),
                new Entry(dayLater, ended("k3", Event.Ending.DONE, ""))),
            true);

    assertThat(journal.with(dayLater, new Event.Restored(List.of())).entries())
        .containsExactly(new Entry(dayLater, new Event.FlagsDue()));
  }

  @Test
  void whatWasKnownAtATimeIsWhatWasNotedUntilThen() {
    Journal journal =
        new Journal(List.of(), true, 3)
            .with(new Moment(999, 60), NO_RED_FLAGS)
            .with(new Moment(1_000, 60), new Event.Checked())
            .with(new Moment(1_001, 60), new Event.FlagsDue());

    assertThat(journal.until(new Moment(1_000, 0)))
        .isEqualTo(new Journal(journal.entries().subList(0, 2), true, 3));
  }

  @Test
  void anOwnRoutineIsFoundAmongOthers() {
    Routine second = new Routine("b", "Second", List.of());
    Journal journal =
        EMPTY
            .with(day(1), new Event.RoutineSaved(new Routine("a", "First", List.of())))
            .with(day(1), new Event.RoutineSaved(second));

    assertThat(journal.ownRoutine("b")).contains(second);
  }
}
