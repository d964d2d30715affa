package ashi.care.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
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
import ashi.care.journal.Event;
import ashi.care.journal.Event.Reason;
import ashi.care.journal.Journal;
import ashi.care.safety.Rested;
import ashi.care.safety.SafetyFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of points that a person left out of a session. */
class LeftPointsTest {
  private static final Atlas REAL = RealAtlas.atlas();
  private static final Moment EVENING = new Moment(1_780_000_000_000L, 120);
  private static final Moment NEXT_EVENING = EVENING.minusSeconds(-86_400);

  private static final Point FIRST = byHand("KI1", 3);
  private static final Point SECOND = byHand("KI2", 2);
  private static final Point THIRD = byHand("KI3", 1);
  private static final Point FOURTH = byHand("KI4", 1);

  private static Point byHand(String code, int weight) {
    return new Samples.Pressed(code, Area.FOOT)
        .reach(Map.of(Position.LYING, Set.of(Tool.HANDS)))
        .weight(weight)
        .point();
  }

  @Test
  void whatIsNotWantedTodayIsNoPartOfAPlanTodayAndThePlanSaysSo() {
    Rested rested = left(EVENING, of("KI1", Reason.OTHER));

    Plan plan = plan(rested, FIRST, SECOND, THIRD);

    assertThat(codes(plan)).containsExactlyInAnyOrder("KI2", "KI3");
    assertThat(plan.leftOut())
        .containsExactly(new LeftOut("KI1", "KI1 ki1 is left out until tomorrow, as you wished."));
  }

  @Test
  void theDayAfterItComesBackByItself() {
    Rested rested = left(NEXT_EVENING, of("KI1", Reason.OTHER));

    assertThat(codes(plan(rested, FIRST, SECOND))).contains("KI1");
    assertThat(rested.isEmpty()).isTrue();
  }

  @Test
  void aLaterReasonTakesNoEarlierBack() {
    Event.PointLeft unreached = onTheBack("KI1", Tool.HANDS);
    Rested today = left(EVENING, unreached, of("KI1", Reason.OTHER));
    Rested tomorrow = left(NEXT_EVENING, unreached, of("KI1", Reason.OTHER));

    assertThat(today.isNotToday(FIRST)).isTrue();
    assertThat(tomorrow.isNotToday(FIRST)).isFalse();
    assertThat(tomorrow.isBeyond(FIRST, Position.LYING, Tool.HANDS)).isTrue();
    assertThat(codes(plan(tomorrow, FIRST, SECOND))).containsExactly("KI2");
  }

  @Test
  void whatIsNotWantedTodayStaysSoWhateverIsSaidOfItLater() {
    Rested rested = left(EVENING, of("KI1", Reason.OTHER), onTheBack("KI1", Tool.HANDS));

    assertThat(rested.why(FIRST, English.WORDS))
        .isEqualTo("KI1 ki1 is left out until tomorrow, as you wished.");
  }

  @Test
  void whatCouldNotBeReachedIsPressedInAnotherWay() {
    Rested rested = left(NEXT_EVENING, onTheBack("BL57", Tool.BALL));

    Step calf = plan(rested, Samples.BL57).routine().steps().stream().findFirst().orElseThrow();

    assertThat(calf.tool()).isEqualTo(Tool.HANDS);
  }

  @Test
  void whereThereIsNoOtherWayOtherPointsTakeItsPlace() {
    Rested rested = left(NEXT_EVENING, onTheBack("KI1", Tool.HANDS));

    Plan plan = plan(rested, FIRST, SECOND);

    assertThat(codes(plan)).containsExactly("KI2");
    assertThat(plan.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly("KI1 ki1 is left out: you could not reach it so the last time.");
  }

  @Test
  void whatCouldNotBeFoundComesAfterAllOthers() {
    Rested rested = left(NEXT_EVENING, of("KI1", Reason.FIND));

    assertThat(codes(plan(rested, FIRST, SECOND, THIRD, FOURTH)))
        .containsExactlyInAnyOrder("KI2", "KI3", "KI4");
    assertThat(plan(rested, FIRST, SECOND, THIRD, FOURTH).leftOut())
        .extracting(LeftOut::reason)
        .containsExactly("KI1 ki1 is left out: you could not find it the last time.");
    assertThat(codes(plan(rested, FIRST, SECOND))).containsExactlyInAnyOrder("KI1", "KI2");
    assertThat(plan(rested, FIRST, SECOND).leftOut()).isEmpty();
  }

  /** Nobody knows how it was tried: earlier versions did not tell. */
  @Test
  void whatCouldNotBeReachedSomehowComesAfterAllOthersToo() {
    Rested rested = left(NEXT_EVENING, of("KI1", Reason.REACH));

    assertThat(codes(plan(rested, FIRST, SECOND, THIRD, FOURTH))).doesNotContain("KI1");
    assertThat(codes(plan(rested, FIRST))).containsExactly("KI1");
  }

  @Test
  void whereAllAreLeftOutItSaysSo() {
    Choice choice =
        new Chooser(Samples.atlas(FIRST), left(EVENING, of("KI1", Reason.OTHER)), English.WORDS)
            .choose(Samples.wish(Place.BED, 10, Side.BOTH), Set.of());

    assertThat(((Choice.NothingFits) choice).sentence())
        .isEqualTo("Without the points that you left out, none for sciatica is left here.");
  }

  @Test
  void aCautionGoesBeforeAWish() {
    Rested rested = left(EVENING, of("BL40", Reason.OTHER));
    Step knee = Samples.step(Samples.BL40, Position.LYING, Tool.HANDS, Side.BOTH);

    Plan plan =
        new SafetyFilter(Samples.ATLAS, rested, English.WORDS)
            .filter(new Routine("", "", List.of(knee)), Set.of(Caution.VARICOSE_VEINS));

    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.leftOut()).extracting(LeftOut::reason).allMatch(why -> why.contains("vein"));
  }

  @Test
  void anOwnRoutineDoesWithoutWhatIsNotWantedToday() {
    Rested rested = left(EVENING, of("BL40", Reason.OTHER));
    Step knee = Samples.step(Samples.BL40, Position.LYING, Tool.HANDS, Side.BOTH);

    Plan plan =
        new SafetyFilter(Samples.ATLAS, rested, English.WORDS)
            .filter(new Routine("", "", List.of(knee)), Set.of());

    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.leftOut()).hasSize(1);
  }

  /** A mat under the back presses points that are only not wanted; what hurts is spared. */
  @Test
  void whatIsNotWantedSparesNoOthers() {
    assertThat(left(EVENING, of("BL40", Reason.OTHER)).hurts(Samples.BL40)).isFalse();
  }

  @Test
  void noPlanPressesAPointAgainAsItCouldNotBeReached() {
    List<String> again = new ArrayList<>();
    for (Complaint complaint : REAL.complaints()) {
      for (Place place : Place.values()) {
        Wish wish =
            new Wish(complaint.id(), Set.of(), place, 15, Set.of(Tool.HANDS, Tool.BALL), Side.BOTH);
        for (Step step : steps(new Chooser(REAL, English.WORDS).choose(wish, Set.of()))) {
          Rested rested =
              left(
                  NEXT_EVENING,
                  new Event.PointLeft(step.code(), Reason.REACH, step.position(), step.tool()));
          for (Step other :
              steps(new Chooser(REAL, rested, English.WORDS).choose(wish, Set.of()))) {
            if (other.code().equals(step.code())
                && other.position() == step.position()
                && other.tool() == step.tool()) {
              again.add(complaint.id() + " " + place + " " + step.code());
            }
          }
        }
      }
    }
    assertThat(again).isEmpty();
  }

  @Test
  void aReadyRoutineTriesAnotherWayOrSaysWhyNot() {
    for (ReadyRoutine ready : REAL.routines()) {
      for (Step step : ready(Rested.NONE, ready).routine().steps()) {
        Plan plan =
            ready(
                left(
                    NEXT_EVENING,
                    new Event.PointLeft(step.code(), Reason.REACH, step.position(), step.tool())),
                ready);

        assertThat(plan.routine().steps())
            .noneMatch(
                other ->
                    other.code().equals(step.code())
                        && other.position() == step.position()
                        && other.tool() == step.tool());
        assertThat(codes(plan).contains(step.code()))
            .isNotEqualTo(plan.leftOut().stream().anyMatch(out -> out.code().equals(step.code())));
      }
    }
  }

  /** Three points in five minutes: too much for more than two. */
  private static final ReadyRoutine FEET =
      new ReadyRoutine("x", "X", "", "", Place.BED, 5, List.of("KI1", "KI2", "KI3"));

  private static Plan feet(int minutes, Event.PointLeft... times) {
    return new Routines(Samples.atlas(FIRST, SECOND, THIRD), left(EVENING, times), English.WORDS)
        .ready(FEET, Place.BED, minutes, Side.BOTH, Set.of(), Set.of());
  }

  @Test
  void aReadyRoutineDoesWithoutWhatIsNotWantedToday() {
    Plan plan = feet(15, of("KI2", Reason.OTHER));

    assertThat(codes(plan)).containsExactly("KI1", "KI3");
    assertThat(plan.leftOut())
        .containsExactly(new LeftOut("KI2", "KI2 ki2 is left out until tomorrow, as you wished."));
  }

  @Test
  void aReadyRoutineSaysWhatCouldNotBeReachedSo() {
    Plan plan = feet(15, onTheBack("KI2", Tool.HANDS));

    assertThat(codes(plan)).containsExactly("KI1", "KI3");
    assertThat(plan.leftOut())
        .containsExactly(
            new LeftOut("KI2", "KI2 ki2 is left out: you could not reach it so the last time."));
  }

  /**
   * Each takes 108 s on both sides, two rests and the close 30: three fit six minutes, not five.
   */
  @Test
  void whatCouldNotBeFoundIsTheFirstToGoWhenTimeIsShort() {
    assertThat(feet(5).leftOut())
        .containsExactly(
            new LeftOut("KI3", "KI3 ki3 is left out: 5 minutes are too short for it."));
    assertThat(feet(5, of("KI1", Reason.FIND)).leftOut())
        .containsExactly(
            new LeftOut("KI1", "KI1 ki1 is left out: you could not find it the last time."));
    assertThat(feet(3, of("KI2", Reason.FIND)).leftOut())
        .containsExactly(
            new LeftOut("KI2", "KI2 ki2 is left out: you could not find it the last time."),
            new LeftOut("KI3", "KI3 ki3 is left out: 3 minutes are too short for it."));
  }

  private static Plan ready(Rested rested, ReadyRoutine ready) {
    return new Routines(REAL, rested, English.WORDS)
        .ready(
            ready,
            ready.place(),
            ready.minutes(),
            Side.BOTH,
            Set.of(Tool.HANDS, Tool.BALL),
            Set.of());
  }

  private static Event.PointLeft of(String code, Reason reason) {
    return new Event.PointLeft(code, reason, null, null);
  }

  private static Event.PointLeft onTheBack(String code, Tool tool) {
    return new Event.PointLeft(code, Reason.REACH, Position.LYING, tool);
  }

  /** All left out in the evening, as it holds at a time. */
  private static Rested left(Moment now, Event.PointLeft... times) {
    Journal journal = new Journal(List.of(), true);
    for (Event.PointLeft time : times) {
      journal = journal.with(EVENING, time);
    }
    return Rested.of(journal, now);
  }

  private static Plan plan(Rested rested, Point... points) {
    Choice choice =
        new Chooser(Samples.atlas(points), rested, English.WORDS)
            .choose(Samples.wish(Place.BED, 10, Side.BOTH, Tool.BALL), Set.of());
    return ((Choice.Chosen) choice).plan();
  }

  private static List<Step> steps(Choice choice) {
    return choice instanceof Choice.Chosen chosen ? chosen.plan().routine().steps() : List.of();
  }

  private static List<String> codes(Plan plan) {
    return plan.routine().steps().stream().map(Step::code).toList();
  }
}
