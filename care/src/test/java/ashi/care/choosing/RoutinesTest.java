package ashi.care.choosing;

import static ashi.care.Samples.ATLAS;
import static ashi.care.Samples.BL57;
import static ashi.care.Samples.GB30;
import static ashi.care.Samples.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.Place;
import ashi.atlas.Point;
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
import java.util.Map;
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
            .reach(Map.of(Position.LYING, Set.of(Tool.HANDS), Position.SIDE, Set.of(Tool.HANDS)))
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

  @Test
  void aPointThatIsNotToBePressedBecomesNoStep() {
    Point never =
        new Samples.Pressed("GV1", Area.HIP)
            .reach(Map.of(Position.LYING, Set.of(Tool.HANDS)))
            .press(false)
            .point();

    assertThat(routines.step(never, Place.BED, Side.BOTH, Set.of())).isEmpty();
  }

  @Test
  void aPointThatTheAtlasDoesNotKnowIsPassedOver() {
    Plan plan = plan(List.of(GB30, BL57), Set.of(), Set.of(), "GB30", "XX1", "BL57");

    assertThat(codes(plan)).containsExactly("GB30", "BL57");
    assertThat(plan.leftOut()).isEmpty();
  }

  @Test
  void eachStepSaysWhatForAndHow() {
    assertThat(ready(Place.BED, 15).routine().steps())
        .extracting(Step::why)
        .containsExactly(
            "Sciatica; you reach it on your back with a ball.",
            "Sciatica; you reach it on your side with a ball.",
            "Sciatica; you reach it on your back with your hands.");
  }

  @Test
  void whyAPointIsLeftOutIsSaid() {
    Plan plan =
        plan(
            List.of(GB30, BL57), Set.of(Tool.BALL), Set.of(Caution.VARICOSE_VEINS), "BL57", "GB30");

    assertThat(plan.leftOut())
        .containsExactly(
            new LeftOut(
                "BL57", "BL57 bl57 is left out: a vein that may be varicose runs below it."));
  }

  @Test
  void whatABallWouldPressTooHardIsLeftOut() {
    Point onABall =
        new Samples.Pressed("BL23", Area.LOWER_BACK)
            .reach(Map.of(Position.LYING, Set.of(Tool.BALL)))
            .soften(Set.of(Caution.OSTEOPOROSIS))
            .point();
    Plan plan = plan(List.of(onABall), Set.of(Tool.BALL), Set.of(Caution.OSTEOPOROSIS), "BL23");

    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.leftOut())
        .containsExactly(
            new LeftOut(
                "BL23",
                "BL23 bl23 is left out: with your cautions it needs light pressure, and with a ball"
                    + " your weight would rest on it."));
  }

  @Test
  void whatARollerWouldPressBesidesIsLeftOut() {
    Point onARoller =
        new Samples.Pressed("BL58", Area.CALF)
            .reach(Map.of(Position.LYING, Set.of(Tool.ROLLER)))
            .point();
    Plan plan =
        plan(List.of(onARoller, BL57), Set.of(Tool.ROLLER), Set.of(Caution.VARICOSE_VEINS), "BL58");

    assertThat(plan.leftOut())
        .containsExactly(
            new LeftOut(
                "BL58",
                "BL58 bl58 is left out: with a foam roller you would also press what should be"
                    + " spared beside it."));
  }

  @Test
  void oneMatIsEnough() {
    Point loin = onTheMat("BL23", Area.LOWER_BACK);
    Point buttock = onTheMat("BL54", Area.HIP);
    Plan plan = plan(List.of(loin, buttock), Set.of(Tool.MAT), Set.of(), "BL23", "BL54");

    assertThat(plan.routine().steps()).extracting(Step::tool).containsExactly(Tool.MAT, Tool.HANDS);
  }

  private static Point onTheMat(String code, Area area) {
    return new Samples.Pressed(code, area)
        .reach(Map.of(Position.LYING, Set.of(Tool.MAT, Tool.HANDS)))
        .point();
  }

  @Test
  void whatIsPressedLightlyIsPressedWhereHandsReach() {
    Point foot =
        new Samples.Pressed("KI3", Area.FOOT)
            .reach(
                Map.of(
                    Position.LYING, Set.of(Tool.HELPER),
                    Position.SIDE, Set.of(Tool.HANDS, Tool.HELPER)))
            .soften(Set.of(Caution.BLOOD_THINNERS))
            .point();

    assertThat(plan(List.of(foot), Set.of(Tool.HELPER), Set.of(), "KI3").routine().steps())
        .extracting(Step::position, Step::tool)
        .containsExactly(tuple(Position.LYING, Tool.HELPER));
    assertThat(
            plan(List.of(foot), Set.of(Tool.HELPER), Set.of(Caution.BLOOD_THINNERS), "KI3")
                .routine()
                .steps())
        .extracting(Step::position, Step::tool)
        .containsExactly(tuple(Position.SIDE, Tool.HANDS));
  }

  @Test
  void whereNothingCanBePressedOtherPlacesAreOffered() {
    ReadyRoutine side = new ReadyRoutine("x", "X", "", "sciatica", Place.BED, 10, List.of("GB30"));

    assertThat(routines.instead(side, wish(Place.CHAIR, 10, Side.LEFT), Set.of()))
        .containsExactly(wish(Place.BED, 10, Side.LEFT), wish(Place.FLOOR, 10, Side.LEFT));
  }

  private static Plan plan(
      List<Point> points, Set<Tool> tools, Set<Caution> cautions, String... codes) {
    ReadyRoutine routine =
        new ReadyRoutine("x", "X", "", "sciatica", Place.BED, 15, List.of(codes));
    return new Routines(Samples.atlas(points.toArray(new Point[0])), English.WORDS)
        .ready(routine, Place.BED, 15, Side.BOTH, tools, cautions);
  }

  private Plan ready(Place place, int minutes) {
    return routines.ready(READY, place, minutes, Side.BOTH, Set.of(Tool.BALL), Set.of());
  }

  private static List<String> codes(Plan plan) {
    return plan.routine().steps().stream().map(Step::code).toList();
  }
}
