package ashi.care.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
  private static final Timeline PRESSES = Timelines.of(Phase.PRESS, 60, 60, 60);

  @Test
  void theWorkedExampleIsRight() {
    Progress progress = new Progress(0, -1, 30_000, 10_000, 0, List.of(), List.of());

    assertThat(progress.elapsed(60_000)).isEqualTo(40_000);
  }

  @Test
  void aSessionCutOffIsPausedAtThatTime() {
    Progress cutOff = Progress.start(0).pause(20_000);

    assertThat(cutOff.resume(3_000_000).elapsed(3_005_000)).isEqualTo(25_000);
  }

  /** The sound began two seconds after the session, and drifts by another. */
  @Test
  void aSessionIsAsFarAsItsSound() {
    Progress behind = Progress.start(0).following(8_000, 10_000);

    assertThat(behind.elapsed(10_000)).isEqualTo(8_000);
    assertThat(behind.following(17_000, 20_000).elapsed(20_000)).isEqualTo(17_000);
    assertThat(behind.following(18_000, 20_000)).isSameAs(behind);
  }

  @Test
  void backAtTheBeginningOfACueGoesToTheOneBefore() {
    assertThat(Progress.start(0).back(61_000, PRESSES).elapsed(61_000)).isZero();
  }

  @Test
  void aCueHasHardlyBegunForThreeSeconds() {
    assertThat(Progress.start(0).back(63_000, PRESSES).elapsed(63_000)).isZero();
    assertThat(Progress.start(0).back(63_001, PRESSES).elapsed(63_001)).isEqualTo(60_000);
  }

  @Test
  void whileItIsPausedTheClockDoesNotCount() {
    Progress paused = Progress.start(0).pause(0);

    assertThat(paused.isPaused()).isTrue();
    assertThat(paused.elapsed(50_000)).isZero();
    assertThat(paused.pause(50_000)).isEqualTo(paused);
    assertThat(paused.resume(50_000).isPaused()).isFalse();
  }

  @Test
  void whatIsOnIsToldByTheCueAndTheTimeIntoIt() {
    assertThat(Progress.start(0).now(70_000, PRESSES))
        .isEqualTo(new Now(1, 10_000, 50_000, 110_000));
  }

  @Test
  void backWithinACueGoesToItsStart() {
    assertThat(Progress.start(0).back(70_000, PRESSES).elapsed(70_000)).isEqualTo(60_000);
  }

  @Test
  void whatIsSkippedIsNotPressed() {
    Progress skipped = Progress.start(0).skip(10_000, PRESSES);

    assertThat(skipped.pressedSeconds(15_000, PRESSES)).isEqualTo(15);
  }

  @Test
  void whatIsRepeatedIsPressedTwice() {
    Progress repeated = Progress.start(0).back(40_000, PRESSES);

    assertThat(repeated.pressedSeconds(100_000, PRESSES)).isEqualTo(100);
  }

  @Test
  void pausesAreNotPressed() {
    Progress paused = Progress.start(0).pause(10_000).resume(50_000);

    assertThat(paused.pressedSeconds(60_000, PRESSES)).isEqualTo(20);
  }

  @Test
  void halfAMinuteMoreIsPressedToo() {
    Progress longer = Progress.start(0).more30(10_000, PRESSES);

    assertThat(longer.on(PRESSES).total()).isEqualTo(210_000);
    assertThat(longer.pressedSeconds(500_000, PRESSES)).isEqualTo(210);
  }

  /** Each press of the sample is planned for a minute. */
  @Test
  void aPressGrowsToTwiceItsPlannedTime() {
    Progress twice = Progress.start(0).more30(10_000, PRESSES).more30(20_000, PRESSES);

    assertThat(twice.on(PRESSES).total()).isEqualTo(240_000);
    assertThat(twice.more30(30_000, PRESSES)).isSameAs(twice);
  }

  @ParameterizedTest
  @CsvSource({
    "PRESS, 20, 50",
    "PRESS, 45, 75",
    "PRESS, 60, 120",
    "PRESS, 90, 180",
    "PRESS, 120, 180",
    "PRESS, 170, 170",
    "FIND, 15, 285",
    "REST, 10, 280"
  })
  void anyCueIsLongEnoughAtSomeTime(Phase phase, int planned, int most) {
    Timeline timeline =
        new Timeline(List.of(new Cue(0, planned * 1000, phase, 0, Side.BOTH, "", "")));
    Progress progress = Progress.start(0);
    for (int i = 0; i < 20; i++) {
      progress = progress.more30(1_000, timeline);
    }

    assertThat(progress.on(timeline).total()).isEqualTo(most * 1000);
  }

  @Test
  void afterTheEndThereIsNoMore() {
    Progress over = Progress.start(0);

    assertThat(over.more30(180_000, PRESSES)).isEqualTo(over);
  }

  @Test
  void aClockSetBackDoesNotStopASkip() {
    assertThat(Progress.start(100_000).skip(40_000, PRESSES).elapsed(40_000)).isEqualTo(60_000);
  }

  @Test
  void aClockSetBackInAPauseDoesNotStopTheSession() {
    Progress paused = Progress.start(100_000).pause(120_000);

    assertThat(paused.resume(50_000).elapsed(53_000)).isEqualTo(23_000);
  }

  /**
   * Find 0, press 20, rest 80, find 90, press 110, turn 170, find 190, press 210, close 270 to 280.
   */
  private static final Timeline THREE_POINTS =
      Timelines.inARow(
          List.of(
              cue(20, Phase.FIND, 0),
              cue(60, Phase.PRESS, 0),
              cue(10, Phase.REST, 0),
              cue(20, Phase.FIND, 1),
              cue(60, Phase.PRESS, 1),
              cue(20, Phase.REST, 1),
              cue(20, Phase.FIND, 2),
              cue(60, Phase.PRESS, 2),
              cue(10, Phase.CLOSE, 2)));

  private static Cue cue(int seconds, Phase phase, int step) {
    return new Cue(0, seconds * 1000, phase, step, Side.LEFT, "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 90",
    "50, 90",
    "85, 90", // to the point, without its rest
    "90, 170",
    "150, 170", // first the body turns
    "170, 190",
    "189, 190", // it need not wait for that
    "190, 270",
    "250, 270" // after the last the close
  })
  void nextLeadsToTheNextPoint(int at, int to) {
    Progress next = Progress.start(0).toNextPoint(at * 1000, THREE_POINTS);

    assertThat(next.elapsed(at * 1000)).isEqualTo(to * 1000);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "2, 0",
    "50, 0",
    "85, 0",
    "92, 0",
    "93, 0",
    "94, 90",
    "150, 90",
    "175, 90",
    "192, 90",
    "194, 190"
  })
  void backLeadsToTheStartOfThePointOrToTheOneBefore(int at, int to) {
    Progress back = Progress.start(0).toPreviousPoint(at * 1000, THREE_POINTS);

    assertThat(back.elapsed(at * 1000)).isEqualTo(to * 1000);
  }

  @Test
  void whatWasOnlyTriedDoesNotCount() {
    Progress second = Progress.start(0).skip(9_999, PRESSES);
    Progress third = second.skip(20_000, PRESSES);

    assertThat(third.pressedSteps(29_000, PRESSES)).containsExactly(1);
  }

  @Test
  void aSessionOfTheFirstVersionGoesOnWhenNothingWasSkipped() {
    assertThat(Progress.decode("1 1000 -1 2000 0 0 0 1", 3))
        .contains(new Progress(1000, -1, 2000, 0, 0, List.of(), List.of(1)));
  }

  @Test
  void tenSecondsCountAsPressed() {
    assertThat(Progress.start(0).pressedSteps(10_000, PRESSES)).containsExactly(0);
    assertThat(Progress.start(0).pressedSteps(9_999, PRESSES)).isEmpty();
  }

  @Test
  void aRunningSessionIsALine() {
    Progress progress =
        new Progress(1000, -1, 2000, -500, 700, List.of(10_000, 0), List.of(0, 2, 2));
    String line = "2 1000 -1 2000 -500 700 2 10000 0 0 2 2";

    assertThat(progress.encode()).isEqualTo(line);
    assertThat(Progress.decode(line, 3)).contains(progress);
  }

  @Test
  void aSkipKeepsWhatWasPressedOfEachStep() {
    assertThat(Progress.start(0).skip(10_000, PRESSES).encode())
        .isEqualTo("2 0 -1 0 50000 60000 3 10000 0 0");
  }

  @Test
  void aSessionMayBeginAndPauseWithTheClock() {
    assertThat(Progress.decode("2 0 0 0 0 0 0", 1))
        .contains(new Progress(0, 0, 0, 0, 0, List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "3 0 -1 0 0 0 0",
        "2 0 -1 0 0 0",
        "1 0 -1 0 0 0 45000",
        "2 0 -1 0 0 0 2 5",
        "2 0 -1 0 0 0 1 -5",
        "2 0 -1 0 0 0 -1",
        "1 x -1 0 0 0 0",
        "1 0 -1 0 0 0 0 3",
        "1 0 -1 0 0 0 0 -1",
        "1 0 -2 0 0 0 0",
        "2 -1 -1 0 0 0 0",
        "2 0 -1 0 0 -1 0",
        "1 0 -1 0 0 99999999999 0"
      })
  void brokenTextIsRefused(String text) {
    assertThat(Progress.decode(text, 3)).isEmpty();
  }
}
