package ashi.care.session;

import ashi.care.Side;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random timelines, and what a person may do while one runs. */
public class Timelines extends DomainContextBase {

  /** Something a person does, so long after the last. */
  record Act(Kind kind, int later) {
    enum Kind {
      WAIT,
      PAUSE,
      RESUME,
      SKIP,
      BACK,
      MORE
    }
  }

  @Provide
  Arbitrary<Timeline> timelines() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 90_000),
            Arbitraries.of(Phase.values()),
            Arbitraries.integers().between(0, 2))
        .as((length, phase, step) -> new Cue(0, length, phase, step, Side.LEFT, "", ""))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(Timelines::inARow);
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    return Combinators.combine(
            Arbitraries.of(Act.Kind.values()), Arbitraries.integers().between(0, 120_000))
        .as(Act::new)
        .list()
        .ofMaxSize(12);
  }

  static Timeline inARow(List<Cue> cues) {
    List<Cue> placed = new ArrayList<>();
    int at = 0;
    for (Cue cue : cues) {
      placed.add(new Cue(at, cue.length(), cue.phase(), cue.step(), Side.LEFT, "", ""));
      at += cue.length();
    }
    return new Timeline(placed);
  }

  /** A step for each of the lengths. */
  static Timeline of(Phase phase, int... seconds) {
    List<Cue> cues = new ArrayList<>();
    for (int step = 0; step < seconds.length; step++) {
      cues.add(new Cue(0, seconds[step] * 1000, phase, step, Side.LEFT, "", ""));
    }
    return inARow(cues);
  }
}
