package ashi.care.safety;

import static ashi.atlas.FlagGroup.BACK;
import static ashi.atlas.FlagGroup.HEAD;
import static ashi.atlas.FlagGroup.LEG;
import static ashi.atlas.FlagGroup.MIND;
import static ashi.atlas.FlagGroup.NECK;
import static ashi.care.Samples.day;
import static ashi.care.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Atlas;
import ashi.atlas.FlagGroup;
import ashi.atlas.RedFlag;
import ashi.care.English;
import ashi.care.Moment;
import ashi.care.RealAtlas;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreeningTest {
  private static final Atlas ATLAS = RealAtlas.atlas();
  private static final Set<FlagGroup> BACK_AND_LEG = Set.of(BACK, LEG);
  private static final Event.NoRedFlags NONE = new Event.NoRedFlags(BACK_AND_LEG);
  private static final Journal EMPTY = new Journal(List.of(), true);
  private static final Journal ANSWERED = EMPTY.with(day(1), NONE);

  private static Screening of(Journal journal, Moment now, FlagGroup... groups) {
    return Screening.of(journal, ATLAS, Set.of(groups), now);
  }

  private static boolean due(Journal journal, Moment now) {
    return of(journal, now, BACK) instanceof Screening.Due;
  }

  private static Event.RedFlagsStood stood(String... flags) {
    return new Event.RedFlagsStood(Set.of(flags), BACK_AND_LEG);
  }

  private static List<String> standing(Journal journal, Moment now, FlagGroup... groups) {
    return of(journal, now, groups) instanceof Screening.Standing standing
        ? standing.flags().stream().map(RedFlag::id).toList()
        : List.of();
  }

  @Test
  void isDueAtFirst() {
    assertThat(due(EMPTY, day(1))).isTrue();
  }

  @Test
  void isClearOnceAnswered() {
    assertThat(of(ANSWERED, day(1), BACK)).isEqualTo(new Screening.Clear());
    assertThat(of(ANSWERED, day(1), BACK, LEG)).isEqualTo(new Screening.Clear());
  }

  @Test
  void anAnswerAboutTheBackSaysNothingOfTheHead() {
    Screening screening = of(ANSWERED, day(1), BACK, HEAD, NECK);

    assertThat(screening).isInstanceOf(Screening.Due.class);
    assertThat(((Screening.Due) screening).groups()).containsExactlyInAnyOrder(HEAD, NECK);
    assertThat(English.WORDS.say(((Screening.Due) screening).why())).contains("something else");
  }

  @Test
  void isDueAfterFourteenDaysWithoutASession() {
    assertThat(due(ANSWERED, new Moment(day(15).millis() - 1, 0))).isFalse();
    assertThat(due(ANSWERED, day(15))).isTrue();
  }

  @Test
  void sessionsKeepTheEpisodeGoing() {
    Journal journal = ANSWERED.with(day(3), session(5, 4)).with(day(10), session(5, 4));

    assertThat(due(journal, day(23))).isFalse();
    assertThat(due(journal, day(24))).isTrue();
  }

  @Test
  void dizzinessEndsTheEpisodeADayLaterUnlessAnotherSessionFollowed() {
    Event.SessionEnded dizzy = session("Sciatica", Event.Ending.STOPPED_DIZZY, 5, 5);
    Journal journal = ANSWERED.with(day(3), dizzy);
    Moment before = new Moment(day(4).millis() - 1, 0);

    assertThat(Screening.wasDizzy(journal, before)).isTrue();
    assertThat(due(journal, before)).isFalse();
    assertThat(Screening.wasDizzy(journal, day(4))).isFalse();
    assertThat(due(journal, day(4))).isTrue();
    assertThat(due(journal.with(before, session(5, 4)), day(4))).isFalse();
    assertThat(due(journal.with(day(4), NONE), day(5))).isFalse();
  }

  @Test
  void sessionsForTheBackDoNotKeepAnAnswerAboutTheMind() {
    Journal journal =
        EMPTY
            .with(day(1), new Event.NoRedFlags(Set.of(BACK, LEG, MIND)))
            .with(day(10), session(5, 4));

    assertThat(of(journal, day(15), BACK)).isEqualTo(new Screening.Clear());
    assertThat(of(journal, day(15), MIND)).isInstanceOf(Screening.Due.class);
  }

  @Test
  void isDueWhenPainRoseByTwo() {
    assertThat(due(ANSWERED.with(day(2), session(4, 6)), day(2))).isTrue();
    assertThat(due(ANSWERED.with(day(2), session(4, 5)), day(2))).isFalse();
  }

  @Test
  void anUnratedSessionSaysNothingOfPain() {
    assertThat(due(ANSWERED.with(day(2), session(-1, 6)), day(2))).isFalse();
  }

  @Test
  void answeringAnewAfterARiseClears() {
    Journal journal = ANSWERED.with(day(2), session(4, 8)).with(day(2), NONE);

    assertThat(of(journal, day(2), BACK)).isEqualTo(new Screening.Clear());
  }

  @Test
  void standingFlagsStandHoweverLongAgoAndWhateverIsAskedFor() {
    Journal journal = ANSWERED.with(day(2), stood("fever", "saddle"));

    assertThat(standing(journal, day(200), BACK)).containsExactly("saddle", "fever");
    assertThat(standing(journal, day(200), MIND)).containsExactly("saddle", "fever");
  }

  @Test
  void noFlagsAfterStandingFlagsClears() {
    Journal journal = EMPTY.with(day(2), stood("fever", "saddle")).with(day(3), NONE);

    assertThat(of(journal, day(3), BACK)).isEqualTo(new Screening.Clear());
  }

  @Test
  void aFlagOfTheBackIsNotTakenBackByAnswersAboutTheMind() {
    Journal journal =
        EMPTY
            .with(day(2), stood("fever", "saddle"))
            .with(day(3), new Event.NoRedFlags(Set.of(MIND)));

    assertThat(standing(journal, day(3), MIND)).containsExactly("saddle");
  }

  @Test
  void aFlagAProfessionalLookedAtDoesNotStandForThreeMonths() {
    Journal journal =
        EMPTY
            .with(day(1), stood("cancer"))
            .with(day(1), new Event.LookedAt(Set.of("cancer"), true));

    assertThat(of(journal, day(2), BACK)).isEqualTo(new Screening.Clear());
    assertThat(standing(journal, new Moment(day(91).millis() - 1, 0), BACK)).isEmpty();
    assertThat(standing(journal, day(91), BACK)).containsExactly("cancer");
  }

  @Test
  void theOtherFlagsStandAllTheSame() {
    Journal journal =
        EMPTY
            .with(day(1), stood("cancer", "fever"))
            .with(day(1), new Event.LookedAt(Set.of("cancer"), true));

    assertThat(standing(journal, day(1), BACK)).containsExactly("fever");
  }

  @Test
  void takingItBackLetsTheFlagStandAgain() {
    Journal journal =
        EMPTY
            .with(day(1), stood("cancer"))
            .with(day(1), new Event.LookedAt(Set.of("cancer"), true))
            .with(day(2), new Event.LookedAt(Set.of("cancer"), false));

    assertThat(standing(journal, day(2), BACK)).containsExactly("cancer");
  }

  @Test
  void afterThreeMonthsItIsAskedAgainHoweverSteadyTheSessions() {
    Journal journal =
        EMPTY.with(day(1), new Event.LookedAt(Set.of("cancer"), true)).with(day(80), NONE);

    assertThat(asked(journal, day(90))).doesNotContain("cancer").contains("saddle", "fever");
    assertThat(of(journal, day(90), BACK)).isEqualTo(new Screening.Clear());
    assertThat(asked(journal, day(91))).contains("cancer");
    assertThat(English.WORDS.say(((Screening.Due) of(journal, day(91), BACK)).why()))
        .contains("three months");
    assertThat(of(journal, day(91), LEG)).isEqualTo(new Screening.Clear());
  }

  private static List<String> asked(Journal journal, Moment now) {
    return Screening.flags(journal, ATLAS, Set.of(BACK), now, false).stream()
        .map(RedFlag::id)
        .toList();
  }

  @Test
  void onlyWhatBelongsIsAskedAndSomeAlways() {
    List<String> head =
        Screening.flags(EMPTY, ATLAS, Set.of(HEAD), day(1), false).stream()
            .map(RedFlag::id)
            .toList();

    assertThat(head)
        .contains("thunderclap", "arteritis", "stroke", "meningitis", "chest", "weakness", "fever")
        .doesNotContain("saddle", "harm", "belly");
  }

  @Test
  void aSignThatOnlyAdvisesDoesNotStand() {
    Journal journal = EMPTY.with(day(1), stood("strain"));

    assertThat(of(journal, day(1), BACK)).isEqualTo(new Screening.Clear());
  }

  @Test
  void anAnswerFromTheFutureFreesFromNothing() {
    Moment yearsAhead = day(2000);
    Moment hereafter = new Moment(day(2).millis() + 1, 0);

    assertThat(due(EMPTY.with(yearsAhead, NONE), day(1))).isTrue();
    assertThat(due(EMPTY.with(hereafter, NONE), day(1))).isTrue();
    assertThat(due(EMPTY.with(day(2), NONE), day(1))).isFalse();
    assertThat(due(ANSWERED.with(yearsAhead, session(5, 4)), day(15))).isTrue();
    assertThat(standing(EMPTY.with(day(1), stood("fever")).with(yearsAhead, NONE), day(1), BACK))
        .containsExactly("fever");
    assertThat(standing(EMPTY.with(yearsAhead, stood("fever")), day(1), BACK))
        .containsExactly("fever");
  }

  @Test
  void aProfessionalHasNotLookedInTheFuture() {
    Journal journal =
        EMPTY
            .with(day(1), stood("cancer"))
            .with(day(2000), new Event.LookedAt(Set.of("cancer"), true));

    assertThat(standing(journal, day(1), BACK)).containsExactly("cancer");
    assertThat(asked(journal, day(1))).contains("cancer");
  }

  @Test
  void whatNoProfessionalCanSettleStandsAllTheSame() {
    Journal journal =
        EMPTY
            .with(day(1), stood("saddle"))
            .with(day(1), new Event.LookedAt(Set.of("saddle"), true));

    assertThat(standing(journal, day(1), BACK)).containsExactly("saddle");
    assertThat(asked(journal, day(1))).contains("saddle");
  }

  @Test
  void aSessionFromTheFutureHidesNoDizziness() {
    Journal journal =
        ANSWERED
            .with(day(2), session("Sciatica", Event.Ending.STOPPED_DIZZY, 5, 5))
            .with(day(2000), session(5, 4));

    assertThat(Screening.wasDizzy(journal, day(2))).isTrue();
    assertThat(due(journal, day(3))).isTrue();
  }

  @Test
  void aBackupInTheJournalsPlaceMakesAllDueAndKeepsDizziness() {
    Journal journal =
        ANSWERED
            .with(day(2), session("Sciatica", Event.Ending.STOPPED_DIZZY, 5, 5))
            .with(day(2), new Event.Restored(ANSWERED.entries()));

    assertThat(due(journal, day(2))).isTrue();
    assertThat(Screening.wasDizzy(journal, day(2))).isTrue();
    assertThat(due(journal.with(day(2), NONE), day(2))).isFalse();
  }

  @Test
  void aRiseFromNoPainAtAllIsARiseToo() {
    assertThat(due(ANSWERED.with(day(2), session(0, 2)), day(2))).isTrue();
  }

  @Test
  void aRiseInTheMomentOfTheAnswerEndsIt() {
    assertThat(due(ANSWERED.with(day(1), session(4, 6)), day(1))).isTrue();
  }

  @Test
  void aRiseThatIsNotedLateEndsNoAnswerGivenSince() {
    Event.SessionEnded rose = late(session(4, 8), 2 * 86_400);

    assertThat(due(EMPTY.with(day(2), NONE).with(day(3), rose), day(3))).isFalse();
  }

  @Test
  void aSessionNotedLateKeepsTheEpisodeFromItsEndOn() {
    Event.SessionEnded tenDaysAgo = late(session(5, 4), 10 * 86_400);
    Journal journal = ANSWERED.with(day(13), tenDaysAgo);

    assertThat(due(journal, day(16))).isFalse();
    assertThat(due(journal, day(17))).isTrue();
  }

  @Test
  void dizzinessInTheMomentOfTheAnswerEndsItADayLater() {
    Event.SessionEnded dizzy = session("Sciatica", Event.Ending.STOPPED_DIZZY, 5, 5);

    assertThat(due(ANSWERED.with(day(1), dizzy), day(2))).isTrue();
  }

  @Test
  void whatWasAnsweredWhenAFlagCameUpAgainCounts() {
    Journal journal =
        EMPTY.with(day(1), new Event.LookedAt(Set.of("cancer"), true)).with(day(91), NONE);

    assertThat(of(journal, day(92), BACK)).isEqualTo(new Screening.Clear());
  }

  @Test
  void itIsSaidWhyQuestionsAreAsked() {
    Event.SessionEnded dizzy = session("Sciatica", Event.Ending.STOPPED_DIZZY, 5, 5);

    assertThat(why(EMPTY, day(1))).startsWith("A few questions first");
    assertThat(why(ANSWERED.with(day(2), session(4, 6)), day(2))).startsWith("It was worse");
    assertThat(why(ANSWERED.with(day(2), dizzy), day(3))).contains("you felt dizzy");
    assertThat(why(ANSWERED, day(15))).startsWith("It has been two weeks");
    assertThat(why(EMPTY.with(day(1), new Event.NoRedFlags(Set.of(MIND))), day(1)))
        .startsWith("This is about something else");
  }

  private static String why(Journal journal, Moment now) {
    return English.WORDS.say(((Screening.Due) of(journal, now, BACK)).why());
  }

  @Test
  void aCheckCountsForTwoHours() {
    for (Event check : List.of(new Event.Checked(), NONE)) {
      Journal journal = EMPTY.with(day(2), check);

      assertThat(Screening.isChecked(journal, later(-1))).isFalse();
      assertThat(Screening.isChecked(journal, day(2))).isTrue();
      assertThat(Screening.isChecked(journal, later(7_200_000 - 1))).isTrue();
      assertThat(Screening.isChecked(journal, later(7_200_000))).isFalse();
    }
    assertThat(Screening.isChecked(EMPTY, day(2))).isFalse();
    assertThat(Screening.isChecked(EMPTY.with(day(2), session(5, 4)), day(2))).isFalse();
  }

  /** The session goes on without the point that hurts; when it ends, the check has served. */
  @Test
  void whatIsNotedWhileASessionGoesOnDoesNotEndIt() {
    Journal checked = EMPTY.with(day(2), new Event.Checked());
    Journal goesOn = checked.with(later(60_000), ended(Event.Ending.STOPPED, "BL40"));

    assertThat(Screening.isChecked(goesOn, later(61_000))).isTrue();
    for (Event.Ending ending : Event.Ending.values()) {
      Journal over = goesOn.with(later(120_000), ended(ending, ""));
      assertThat(Screening.isChecked(over, later(121_000))).isFalse();
    }
    assertThat(
            Screening.isChecked(
                checked.with(later(60_000), ended(Event.Ending.STOPPED_HURTS, "BL40")),
                later(61_000)))
        .isFalse();
  }

  private static Event.SessionEnded ended(Event.Ending ending, String hurt) {
    Event.SessionEnded usual = session(5, 4);
    return new Event.SessionEnded(
        "k1", "", "", usual.wish(), List.of("BL23"), 60, ending, hurt, 5, -1, "", 0);
  }

  @Test
  void aCheckIsForOneSession() {
    Journal checked = EMPTY.with(day(2), new Event.Checked());
    Event.SessionEnded minuteLate = late(session(5, 4), 60);

    assertThat(Screening.isChecked(checked.with(later(300_000), session(5, 4)), later(300_000)))
        .isFalse();
    assertThat(Screening.isChecked(checked.with(later(60_000), minuteLate), later(60_000)))
        .as("ended in the moment of the check")
        .isFalse();
    assertThat(Screening.isChecked(checked.with(later(59_999), minuteLate), later(59_999)))
        .as("ended before the check, noted after it")
        .isTrue();
  }

  @Test
  void theLatestEndOfASessionIsWhatCounts() {
    Journal journal =
        EMPTY
            .with(day(2), new Event.Checked())
            .with(later(60_000), session(5, 4))
            .with(later(120_000), late(session(5, 4), 3_600));

    assertThat(Screening.isChecked(journal, later(120_000))).isFalse();
  }

  /** So many milliseconds after the second day began. */
  private static Moment later(long millis) {
    return new Moment(day(2).millis() + millis, 0);
  }

  private static Event.SessionEnded late(Event.SessionEnded session, int seconds) {
    return new Event.SessionEnded(
        session.id(),
        session.title(),
        session.routine(),
        session.wish(),
        session.codes(),
        session.pressedSeconds(),
        session.ending(),
        session.hurt(),
        session.before(),
        session.after(),
        session.note(),
        seconds);
  }
}
