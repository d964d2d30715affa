package ashi.care.choosing;

import static ashi.care.Samples.ATLAS;
import static ashi.care.Samples.BL57;
import static ashi.care.Samples.GB30;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.Place;
import ashi.atlas.Position;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.English;
import ashi.care.LeftOut;
import ashi.care.Lengths;
import ashi.care.Plan;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Step;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutinesTest {
  private static final ReadyRoutine READY =
      new ReadyRoutine(
          "sciatica", "Sciatica", "", "sciatica", Place.BED, 15, List.of("BL57", "GB30", "BL40"));

  private final Routines routines = new Routines(ATLAS, English.WORDS);

  @Test
  void keepsItsOwnOrder() {
    assertThat(codes(ready(Place.BED, 15))).containsExactly("BL57", "GB30", "BL40");
  }

  @Test
  void fillsItsMinutesAndNoMore() {
    Plan plan = ready(Place.BED, 15);

    assertThat(Lengths.seconds(ATLAS, plan.routine())).isBetween(870, 900);
  }

  @Test
  void leavesOutWhatCannotBeReachedThere() {
    Plan plan = ready(Place.CHAIR, 10);

    assertThat(codes(plan)).containsExactly("BL57", "BL40");
    assertThat(plan.leftOut())
        .containsExactly(
            new LeftOut(
                "GB30",
                "GB30 gb30 is left out: with what you have, you cannot reach it well on a"
                    + " chair."));
  }

  @Test
  void leavesOutTheLastWhenTimeIsShort() {
    Plan plan = ready(Place.BED, 3);

    assertThat(codes(plan)).containsExactly("BL57");
    assertThat(plan.leftOut()).extracting(LeftOut::code).containsExactly("BL40", "GB30");
  }

  @Test
  void leavesOutForCautionsAndFillsTheTimeWithTheRest() {
    Plan plan =
        routines.ready(READY, Place.BED, 5, Side.BOTH, Set.of(), Set.of(Caution.VARICOSE_VEINS));

    assertThat(codes(plan)).containsExactly("GB30");
    assertThat(plan.leftOut()).extracting(LeftOut::code).containsExactly("BL57", "BL40");
    assertThat(Lengths.seconds(ATLAS, plan.routine())).isBetween(238, 300);
  }

  @Test
  void softensAndSaysSo() {
    Plan plan =
        routines.ready(READY, Place.BED, 15, Side.BOTH, Set.of(), Set.of(Caution.BLOOD_THINNERS));

    assertThat(plan.softened()).hasSize(1);
    assertThat(plan.routine().steps().get(0).technique()).isEqualTo(Technique.GENTLE);
  }

  @Test
  void whenNothingIsLeftThePlanIsEmpty() {
    ReadyRoutine legs =
        new ReadyRoutine("legs", "Legs", "", "sciatica", Place.BED, 5, List.of("BL57", "BL40"));

    Plan plan =
        routines.ready(legs, Place.BED, 5, Side.BOTH, Set.of(), Set.of(Caution.VARICOSE_VEINS));

    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void theBodyStaysAsItIsWhereItCan() {
    ReadyRoutine sideFirst =
        new ReadyRoutine("x", "X", "", "sciatica", Place.BED, 15, List.of("GB30", "BL1"));
    var both =
        new Samples.Pressed("BL1", Area.HEAD)
            .reach(
                java.util.Map.of(
                    Position.LYING, Set.of(Tool.HANDS), Position.SIDE, Set.of(Tool.HANDS)))
            .point();

    Plan plan =
        new Routines(Samples.atlas(GB30, both), English.WORDS)
            .ready(sideFirst, Place.BED, 15, Side.BOTH, Set.of(), Set.of());

    assertThat(plan.routine().steps())
        .extracting(Step::position)
        .containsExactly(Position.SIDE, Position.SIDE);
  }

  @Test
  void aSinglePointBecomesAStepWithItsUsualDose() {
    assertThat(routines.step(BL57, Place.BED, Side.LEFT, Set.of()))
        .contains(
            new Step("BL57", Position.LYING, Tool.HANDS, Side.LEFT, Technique.KNEAD, 60, 2, 6, ""));
  }

  @Test
  void aPointOutOfReachBecomesNoStep() {
    assertThat(routines.step(GB30, Place.CHAIR, Side.LEFT, Set.of())).isEmpty();
  }

  private Plan ready(Place place, int minutes) {
    return routines.ready(READY, place, minutes, Side.BOTH, Set.of(Tool.BALL), Set.of());
  }

  private static List<String> codes(Plan plan) {
    return plan.routine().steps().stream().map(Step::code).toList();
  }
}
