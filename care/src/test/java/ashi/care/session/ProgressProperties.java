package ashi.care.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.session.Timelines.Act;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Timelines.class)
@Domain(DomainContext.Global.class)
class ProgressProperties {
  private static final long START = 1_800_000_000_000L;

  /** A session after someone did things, and the clock then. */
  private record Run(Progress progress, long now) {}

  @Property
  void withoutActsElapsedIsTheClock(@ForAll @IntRange(max = 80_000_000) int asleep) {
    assertThat(Progress.start(START).elapsed(START + asleep)).isEqualTo(asleep);
  }

  @Property
  void timeNeverRunsBackward(
      @ForAll Timeline timeline,
      @ForAll List<Act> acts,
      @ForAll @IntRange(max = 1_000_000) int later) {
    Run run = run(timeline, acts);

    assertThat(run.progress().elapsed(run.now() + later))
        .isGreaterThanOrEqualTo(run.progress().elapsed(run.now()));
  }

  @Property
  void afterAnySleepElapsedAgreesWithTheClock(
      @ForAll Timeline timeline,
      @ForAll List<Act> acts,
      @ForAll @IntRange(max = 20_000_000) int asleep) {
    Run run = run(timeline, acts);
    Progress running = run.progress().resume(run.now());

    assertThat(running.elapsed(run.now() + asleep)).isEqualTo(running.elapsed(run.now()) + asleep);
  }

  @Property
  void aPauseCostsNoTime(
      @ForAll Timeline timeline,
      @ForAll List<Act> acts,
      @ForAll @IntRange(max = 10_000_000) int pause) {
    Run run = run(timeline, acts);
    Progress paused = run.progress().pause(run.now());

    assertThat(paused.resume(run.now() + pause).elapsed(run.now() + pause))
        .isEqualTo(run.progress().elapsed(run.now()));
  }

  @Property
  void skipLandsAtTheStartOfTheNextCueOrAtTheEnd(
      @ForAll Timeline timeline, @ForAll List<Act> acts) {
    Run run = run(timeline, acts);
    Timeline running = run.progress().on(timeline);
    Now before = run.progress().now(run.now(), timeline);
    Progress skipped = run.progress().skip(run.now(), timeline);

    assertThat(skipped.elapsed(run.now())).isEqualTo(running.cues().get(before.index()).end());
  }

  @Property
  void backLandsAtTheStartOfThisCueOrTheOneBefore(
      @ForAll Timeline timeline, @ForAll List<Act> acts) {
    Run run = run(timeline, acts);
    Now before = run.progress().now(run.now(), timeline);
    Now after = run.progress().back(run.now(), timeline).now(run.now(), timeline);

    assertThat(after.into()).isZero();
    assertThat(after.index()).isBetween(Math.max(0, before.index() - 1), before.index());
  }

  @Property
  void moreLeavesWhereWeAreAndGivesHalfAMinute(@ForAll Timeline timeline, @ForAll List<Act> acts) {
    Run run = run(timeline, acts);
    Assume.that(!run.progress().on(timeline).isOver(run.progress().elapsed(run.now())));
    Now before = run.progress().now(run.now(), timeline);
    Progress more = run.progress().more30(run.now(), timeline);
    Assume.that(!more.equals(run.progress()));
    Now after = more.now(run.now(), timeline);

    assertThat(after)
        .isEqualTo(
            new Now(
                before.index(),
                before.into(),
                before.left() + Progress.MORE,
                before.totalLeft() + Progress.MORE));
  }

  @Property
  void pressedIsWhatWasPlayed(@ForAll Timeline timeline, @ForAll List<Act> acts) {
    Progress progress = Progress.start(START);
    long now = START;
    int pressed = 0;
    for (Act act : acts) {
      Timeline running = progress.on(timeline);
      int from = progress.elapsed(now);
      now += act.later();
      pressed += pressed(running, from, progress.elapsed(now));
      progress = act(progress, act, now, timeline);
    }

    assertThat(progress.pressedSeconds(now, timeline)).isEqualTo(pressed / 1000);
  }

  @Property
  void whatIsWrittenIsRead(@ForAll Timeline timeline, @ForAll List<Act> acts) {
    Progress progress = run(timeline, acts).progress();

    assertThat(Progress.decode(progress.encode(), timeline.cues().size())).contains(progress);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    assertThat(Progress.decode(text, 3)).isEmpty();
  }

  @Property
  void aStepCountsOnceItWasPressedForTenSeconds(@ForAll Timeline timeline, @ForAll List<Act> acts) {
    Progress progress = Progress.start(START);
    long now = START;
    int[] pressed = new int[timeline.steps()];
    for (Act act : acts) {
      Timeline running = progress.on(timeline);
      int from = progress.elapsed(now);
      now += act.later();
      for (int step = 0; step < pressed.length; step++) {
        pressed[step] += running.pressed(step, from, progress.elapsed(now));
      }
      progress = act(progress, act, now, timeline);
    }

    assertThat(progress.pressedSteps(now, timeline))
        .isEqualTo(
            IntStream.range(0, pressed.length).filter(i -> pressed[i] >= 10_000).boxed().toList());
  }

  private static int pressed(Timeline timeline, int from, int to) {
    return IntStream.range(0, timeline.steps()).map(i -> timeline.pressed(i, from, to)).sum();
  }

  private static Run run(Timeline timeline, List<Act> acts) {
    Progress progress = Progress.start(START);
    long now = START;
    for (Act act : acts) {
      now += act.later();
      progress = act(progress, act, now, timeline);
    }
    return new Run(progress, now);
  }

  private static Progress act(Progress progress, Act act, long now, Timeline timeline) {
    return switch (act.kind()) {
      case WAIT -> progress;
      case PAUSE -> progress.pause(now);
      case RESUME -> progress.resume(now);
      case SKIP -> progress.skip(now, timeline);
      case BACK -> progress.back(now, timeline);
      case MORE -> progress.more30(now, timeline);
    };
  }
}
