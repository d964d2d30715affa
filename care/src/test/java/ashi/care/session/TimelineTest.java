package ashi.care.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.care.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void hasAtLeastOneCue() {
    assertThatThrownBy(() -> new Timeline(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasNoGaps() {
    List<Cue> gap =
        List.of(
            new Cue(0, 5, Phase.FIND, 0, Side.LEFT, "", ""),
            new Cue(6, 5, Phase.PRESS, 0, Side.LEFT, "", ""));

    assertThatThrownBy(() -> new Timeline(gap)).hasMessageContaining("should start at 5 ms");
  }

  @Test
  void hasNoEmptyCue() {
    List<Cue> empty = List.of(new Cue(0, 0, Phase.FIND, 0, Side.LEFT, "", ""));

    assertThatThrownBy(() -> new Timeline(empty)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void beforeTheStartTheFirstCueIsOn() {
    assertThat(Timelines.of(Phase.FIND, 5, 5).at(-100)).isEqualTo(new Now(0, 0, 5_000, 10_000));
  }

  @Test
  void afterTheEndNothingIsLeft() {
    Timeline timeline = Timelines.of(Phase.FIND, 5, 5);

    assertThat(timeline.at(99_000)).isEqualTo(new Now(1, 5_000, 0, 0));
    assertThat(timeline.isOver(10_000)).isTrue();
  }

  @Test
  void aPressRingsAtItsStartTenSecondsBeforeItsEndAndAtItsEnd() {
    assertThat(Timelines.of(Phase.PRESS, 60).bells())
        .containsExactly(
            new Bell(0, Bell.Kind.START),
            new Bell(50_000, Bell.Kind.TEN_SECONDS),
            new Bell(60_000, Bell.Kind.END));
  }

  @Test
  void aShortPressHasNoWarning() {
    assertThat(Timelines.of(Phase.PRESS, 20).bells())
        .extracting(Bell::kind)
        .containsExactly(Bell.Kind.START, Bell.Kind.END);
  }

  @Test
  void forTheCloseTheBodyNeedNotTurn() {
    Timeline timeline =
        Timelines.inARow(
            List.of(
                new Cue(0, 60_000, Phase.PRESS, 0, Side.LEFT, "", ""),
                new Cue(0, 20_000, Phase.REST, 0, Side.LEFT, "", ""),
                new Cue(0, 10_000, Phase.CLOSE, 0, Side.LEFT, "", "")));

    assertThat(timeline.turning(1)).isEqualTo(80_000);
  }

  @Test
  void onlyPressingRings() {
    assertThat(Timelines.of(Phase.REST, 60).bells()).isEmpty();
  }

  @Test
  void aBreathIsFourSecondsInAndSixOut() {
    assertThat(Breath.at(0)).isEqualTo(new Breath(true, 4_000));
    assertThat(Breath.at(3_999)).isEqualTo(new Breath(true, 1));
    assertThat(Breath.at(4_000)).isEqualTo(new Breath(false, 6_000));
    assertThat(Breath.at(10_000)).isEqualTo(new Breath(true, 4_000));
  }
}
