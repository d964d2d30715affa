package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Place;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Tool;
import ashi.care.English;
import ashi.care.LeftOut;
import ashi.care.Moment;
import ashi.care.Plan;
import ashi.care.RealAtlas;
import ashi.care.Routine;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.choosing.Choice;
import ashi.care.choosing.Chooser;
import ashi.care.choosing.Routines;
import ashi.care.journal.Event;
import ashi.care.journal.Event.Ending;
import ashi.care.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestedTest {
  private static final Atlas ATLAS = RealAtlas.atlas();

  /** 1 March 2026, 14:05 in Delhi, which is 5:30 hours east of UTC. */
  private static final Moment AFTERNOON = new Moment(1_772_354_100_000L, 330);

  private static final Rested KNEE = new Rested(Map.of("BL40", AFTERNOON), List.of());

  @ParameterizedTest
  @CsvSource({
    "0, true", // at once
    "35_640, true", // 23:59
    "35_700, true", // midnight there, and the same night; in UTC it is still the same day
    "50_099, true", // 3:59:59
    "50_100, false", // four in the morning
    "86_400, false",
  })
  void aPointRestsUntilThePersonsNightIsOver(String secondsLater, boolean rests) {
    Moment now = AFTERNOON.minusSeconds(-Integer.parseInt(secondsLater.replace("_", "")));

    assertThat(Rested.of(hurt("BL40"), now).hurt().containsKey("BL40")).isEqualTo(rests);
  }

  /** 3:50 on 2 March, of somebody still or already awake. */
  @ParameterizedTest
  @CsvSource({"599, true", "600, true", "72_599, true", "72_600, false"})
  void whatHurtAtNightRestsTheDayAfterIt(String secondsLater, boolean rests) {
    Moment night = AFTERNOON.minusSeconds(-49_500);
    Journal journal = new Journal(List.of(), true).with(night, ended("BL40", 0));
    Moment now = night.minusSeconds(-Integer.parseInt(secondsLater.replace("_", "")));

    assertThat(Rested.of(journal, now).hurt().containsKey("BL40")).isEqualTo(rests);
  }

  @Test
  void onlyThePointThatHurtRests() {
    assertThat(Rested.of(hurt("BL40"), AFTERNOON).hurt()).containsOnlyKeys("BL40");
    assertThat(Rested.of(hurt(""), AFTERNOON).isEmpty()).isTrue();
  }

  @Test
  void aSessionNotedLateRestsItsPointOnItsOwnDay() {
    Moment nextDay = AFTERNOON.minusSeconds(-86_400);
    Journal journal = new Journal(List.of(), true).with(nextDay, ended("BL40", 86_400));

    assertThat(Rested.of(journal, nextDay).isEmpty()).isTrue();
  }

  @Test
  void itIsLeftOutOfAReadyRoutineWithASentence() {
    ReadyRoutine alone =
        new ReadyRoutine("BL40", "BL40", "", "", Place.BED, 5, List.of("BL40", "BL57"));

    Plan plan =
        new Routines(ATLAS, KNEE, English.WORDS)
            .ready(alone, Place.BED, 5, Side.BOTH, Set.of(Tool.HANDS), Set.of());

    assertThat(plan.routine().steps()).extracting(Step::code).containsExactly("BL57");
    assertThat(plan.leftOut())
        .containsExactly(
            new LeftOut(
                "BL40",
                "BL40 W\u011bizh\u014dng is left out until tomorrow: it hurt there today at 14:05."));
  }

  @Test
  void itIsLeftOutOfAnOwnRoutineEvenBeforeACaution() {
    Step knee =
        new Routines(ATLAS, English.WORDS)
            .step(ATLAS.point("BL40").orElseThrow(), Place.BED, Side.BOTH, Set.of())
            .orElseThrow();

    Plan plan =
        new SafetyFilter(ATLAS, KNEE, English.WORDS)
            .filter(new Routine("", "", List.of(knee)), Set.of(Caution.THROMBOSIS));

    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.leftOut()).extracting(LeftOut::reason).allMatch(why -> why.contains("14:05"));
  }

  @Test
  void noPlanChoosesAPointThatHurtAndItSaysWhichItMissed() {
    Set<String> chosenAgain = new TreeSet<>();
    for (Complaint complaint : ATLAS.complaints()) {
      for (Place place : Place.values()) {
        Wish wish = new Wish(complaint.id(), Set.of(), place, 15, Set.of(Tool.HANDS), Side.BOTH);
        for (String code : codes(new Chooser(ATLAS, English.WORDS).choose(wish, Set.of()))) {
          Rested rested = new Rested(Map.of(code, AFTERNOON), List.of());
          Choice choice = new Chooser(ATLAS, rested, English.WORDS).choose(wish, Set.of());
          if (codes(choice).contains(code)) {
            chosenAgain.add(code);
          }
          if (choice instanceof Choice.Chosen chosen) {
            assertThat(chosen.plan().leftOut()).extracting(LeftOut::code).contains(code);
          }
        }
      }
    }
    assertThat(chosenAgain).isEmpty();
  }

  @Test
  void whenItWasTheOnlyOneItSaysSo() {
    Choice choice =
        new Chooser(Samples.atlas(Samples.BL40), KNEE, English.WORDS)
            .choose(Samples.wish(Place.BED, 10, Side.BOTH), Set.of());

    assertThat(((Choice.NothingFits) choice).sentence())
        .isEqualTo("Without what hurt today, no point for sciatica is left here.");
  }

  private static List<String> codes(Choice choice) {
    return choice instanceof Choice.Chosen chosen
        ? chosen.plan().routine().steps().stream().map(Step::code).toList()
        : List.of();
  }

  private static Journal hurt(String code) {
    return new Journal(List.of(), true).with(AFTERNOON, ended(code, 0));
  }

  private static Event ended(String hurt, int lateSeconds) {
    return new Event.SessionEnded(
        "",
        "Relief now",
        "relief",
        Samples.wish(Place.BED, 5, Side.BOTH),
        List.of(),
        60,
        hurt.isEmpty() ? Ending.DONE : Ending.STOPPED_HURTS,
        hurt,
        -1,
        -1,
        "",
        lateSeconds);
  }

  @Test
  void whatHurtIsNotTakenBackByAnotherPageOfTheSameSession() {
    Journal journal =
        new Journal(List.of(), true)
            .with(AFTERNOON, ended("BL40", 0))
            .with(AFTERNOON, ended("BL57", 0))
            .with(AFTERNOON, ended("", 0));

    assertThat(Rested.of(journal, AFTERNOON).hurt()).containsOnlyKeys("BL40", "BL57");
  }

  @ParameterizedTest
  @CsvSource({"0, 14:05", "240, 14:09", "300, 14:10", "32_100, 23:00", "35_700, 0:00"})
  void theTimeIsThatOfThePersonsClock(String secondsLater, String clock) {
    Moment at = AFTERNOON.minusSeconds(-Integer.parseInt(secondsLater.replace("_", "")));

    assertThat(new Rested(Map.of("BL40", at), List.of()).clock(ATLAS.point("BL40").orElseThrow()))
        .isEqualTo(clock);
  }
}
