package ashi.care.safety;

import static ashi.care.Samples.ATLAS;
import static ashi.care.Samples.BL40;
import static ashi.care.Samples.BL57;
import static ashi.care.Samples.GB30;
import static ashi.care.Samples.routine;
import static ashi.care.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.English;
import ashi.care.LeftOut;
import ashi.care.Plan;
import ashi.care.Routine;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Softened;
import ashi.care.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SafetyFilterTest {
  private static final Step KNEE = step(BL40, Position.LYING, Tool.HANDS, Side.LEFT);
  private static final Step CALF = step(BL57, Position.LYING, Tool.BALL, Side.BOTH);
  private static final Step HIP = step(GB30, Position.SIDE, Tool.BALL, Side.LEFT);

  private static final Point BACK =
      new Samples.Pressed("BL23", Area.LOWER_BACK)
          .reach(
              Map.of(
                  Position.LYING, Set.of(Tool.BALL),
                  Position.SIDE, Set.of(Tool.HANDS),
                  Position.STANDING, Set.of(Tool.BALL, Tool.CANE)))
          .soften(Set.of(Caution.OSTEOPOROSIS))
          .point();
  private static final Point CALF_ONLY =
      new Samples.Pressed("BL56", Area.CALF)
          .reach(Map.of(Position.STANDING, Set.of(Tool.CANE)))
          .point();

  private final SafetyFilter filter = new SafetyFilter(ATLAS, English.WORDS);

  @Test
  void withoutCautionsNothingChanges() {
    Routine routine = routine(KNEE, CALF, HIP);

    assertThat(filter.filter(routine, Set.of()))
        .isEqualTo(new Plan(routine, java.util.List.of(), java.util.List.of()));
  }

  @Test
  void aPointWithThatCautionIsLeftOutWithASentence() {
    Plan plan = filter.filter(routine(HIP, KNEE), Set.of(Caution.VARICOSE_VEINS));

    assertThat(plan.routine().steps()).containsExactly(HIP);
    assertThat(plan.leftOut())
        .containsExactly(
            new LeftOut(
                "BL40", "BL40 bl40 is left out: a vein that may be varicose runs below it."));
  }

  @Test
  void aSoftenedPointIsHeldGentlyByHandAndShorter() {
    Plan plan = filter.filter(routine(CALF), Set.of(Caution.BLOOD_THINNERS));

    assertThat(plan.routine().steps())
        .containsExactly(
            new Step(
                "BL57",
                Position.LYING,
                Tool.HANDS,
                Side.BOTH,
                Technique.GENTLE,
                SafetyFilter.LIGHT_SECONDS,
                1,
                SafetyFilter.LIGHT_PRESSURE,
                ""));
    assertThat(plan.softened())
        .containsExactly(
            new Softened(
                "BL57",
                "BL57 bl57 is held gently and for a shorter time: with blood thinners, hard pressure"
                    + " bruises easily."));
  }

  @Test
  void whatWasLeanedOnIsPressedByHandElsewhereInTheSamePlace() {
    Plan plan =
        new SafetyFilter(Samples.atlas(BACK), English.WORDS)
            .filter(
                routine(step(BACK, Position.LYING, Tool.BALL, Side.LEFT)),
                Set.of(Caution.OSTEOPOROSIS));

    assertThat(plan.routine().steps())
        .extracting(Step::position, Step::tool, Step::pressure)
        .containsExactly(tuple(Position.SIDE, Tool.HANDS, SafetyFilter.LIGHT_PRESSURE));
  }

  @Test
  void whatOnlyWeightReachesIsLeftOutWithASentence() {
    Plan plan =
        new SafetyFilter(Samples.atlas(BACK), English.WORDS)
            .filter(
                routine(step(BACK, Position.STANDING, Tool.BALL, Side.LEFT)),
                Set.of(Caution.OSTEOPOROSIS));

    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.leftOut())
        .containsExactly(
            new LeftOut(
                "BL23",
                "BL23 bl23 is left out: with your cautions it needs light pressure, and with a ball"
                    + " your weight would rest on it."));
  }

  @Test
  void aCaneOfTheRoutineMayTakeTheBallsPlace() {
    Plan plan =
        new SafetyFilter(Samples.atlas(BACK, CALF_ONLY), English.WORDS)
            .filter(
                routine(
                    step(BACK, Position.STANDING, Tool.BALL, Side.LEFT),
                    step(CALF_ONLY, Position.STANDING, Tool.CANE, Side.LEFT)),
                Set.of(Caution.OSTEOPOROSIS));

    assertThat(plan.routine().steps()).extracting(Step::tool).containsOnly(Tool.CANE);
  }

  @Test
  void leavingOutIsStrongerThanSoftening() {
    Plan plan =
        filter.filter(routine(CALF), Set.of(Caution.BLOOD_THINNERS, Caution.VARICOSE_VEINS));

    assertThat(plan.leftOut()).extracting(LeftOut::code).containsExactly("BL57");
    assertThat(plan.softened()).isEmpty();
  }

  @Test
  void aPointTwiceInARoutineIsExplainedOnce() {
    Plan plan = filter.filter(routine(CALF, HIP, CALF), Set.of(Caution.VARICOSE_VEINS));

    assertThat(plan.leftOut()).hasSize(1);
  }

  @Test
  void whenNothingIsLeftItSaysSo() {
    Plan plan = filter.filter(routine(KNEE, CALF), Set.of(Caution.VARICOSE_VEINS));

    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void aPointNotForLayPeopleIsNeverPressed() {
    Point point = new Samples.Pressed("ST9", Area.NECK).press(false).point();
    SafetyFilter filter = new SafetyFilter(Samples.atlas(point), English.WORDS);

    Plan plan =
        filter.filter(routine(step(point, Position.LYING, Tool.HANDS, Side.LEFT)), Set.of());

    assertThat(plan.leftOut())
        .containsExactly(
            new LeftOut(
                "ST9", "ST9 st9 is left out: it is not a point to press without training."));
  }

  @Test
  void aPointTheAtlasDoesNotKnowIsLeftOut() {
    Point unknown = new Samples.Pressed("BL99", Area.NECK).point();

    Plan plan =
        filter.filter(routine(step(unknown, Position.LYING, Tool.HANDS, Side.LEFT)), Set.of());

    assertThat(plan.leftOut()).extracting(LeftOut::code).containsExactly("BL99");
  }

  @Test
  void whatACautionMeansForAPointIsSaid() {
    assertThat(SafetyFilter.leavesOut(BL57, Set.of(Caution.VARICOSE_VEINS))).isTrue();
    assertThat(SafetyFilter.leavesOut(BL57, Set.of(Caution.BLOOD_THINNERS))).isFalse();
    assertThat(SafetyFilter.meaning(BL57, Set.of(Caution.PREGNANCY), English.WORDS)).isEmpty();
    assertThat(SafetyFilter.meaning(BL57, Set.of(Caution.BLOOD_THINNERS), English.WORDS))
        .startsWith("BL57 bl57 is held gently");
    assertThat(SafetyFilter.meaning(BL57, Set.of(Caution.VARICOSE_VEINS), English.WORDS))
        .startsWith("BL57 bl57 is left out");
  }

  @Test
  void aPointThatRestsIsLeftOutOnceHoweverOftenItComes() {
    Rested rested = new Rested(Map.of("BL57", Samples.day(1)), List.of());

    Plan plan =
        new SafetyFilter(ATLAS, rested, English.WORDS).filter(routine(CALF, HIP, CALF), Set.of());

    assertThat(plan.routine().steps()).containsExactly(HIP);
    assertThat(plan.leftOut()).extracting(LeftOut::code).containsExactly("BL57");
  }

  @Test
  void aWayThatIsNotOfferedBecomesTheNearestThatIs() {
    Point back =
        new Samples.Pressed("BL23", Area.LOWER_BACK)
            .reach(
                Map.of(
                    Position.LYING, Set.of(Tool.BALL, Tool.HANDS),
                    Position.STANDING, Set.of(Tool.CANE)))
            .point();
    SafetyFilter filter = new SafetyFilter(Samples.atlas(back), English.WORDS);

    assertThat(
            filter
                .filter(
                    routine(
                        step(back, Position.LYING, Tool.CANE, Side.LEFT),
                        step(back, Position.STANDING, Tool.CANE, Side.LEFT)),
                    Set.of())
                .routine()
                .steps())
        .extracting(Step::position, Step::tool)
        .containsExactly(tuple(Position.LYING, Tool.HANDS), tuple(Position.STANDING, Tool.CANE));
  }

  @Test
  void handsAreNotReplacedByTheBallOfAnotherStep() {
    Routine routine = routine(step(BL57, Position.LYING, Tool.HANDS, Side.BOTH), HIP);

    assertThat(filter.filter(routine, Set.of()).routine()).isEqualTo(routine);
  }
}
