package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.English;
import ashi.care.Plan;
import ashi.care.RealAtlas;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.choosing.Choice;
import ashi.care.choosing.Chooser;
import ashi.care.choosing.Routines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * No caution ever ends in a forbidden point, or in weight on a point that is to be pressed lightly:
 * every point, position, tool and routine, under every caution and every two of them.
 */
class SafePressingTest {
  private static final Atlas ATLAS = RealAtlas.atlas();
  private static final Routines ROUTINES = new Routines(ATLAS, English.WORDS);

  /** What someone lies on or leans against. */
  private static final Set<Tool> UNDER_WEIGHT = EnumSet.of(Tool.BALL, Tool.ROLLER, Tool.MAT);

  private static final List<Set<Tool>> AT_HAND =
      List.of(
          EnumSet.of(Tool.HANDS),
          EnumSet.of(Tool.HANDS, Tool.BALL),
          EnumSet.of(Tool.HANDS, Tool.ROLLER, Tool.MAT),
          EnumSet.of(Tool.HANDS, Tool.CANE, Tool.HELPER),
          EnumSet.allOf(Tool.class));

  private final Tally tally = new Tally();

  @Test
  void ofASinglePoint() {
    for (Point point : ATLAS.points()) {
      ReadyRoutine alone =
          new ReadyRoutine(point.code(), point.code(), "", "", Place.BED, 5, List.of(point.code()));
      for (Set<Caution> cautions : singlesAndPairs()) {
        for (Place place : Place.values()) {
          for (Set<Tool> tools : atHand(cautions)) {
            tally.look(ROUTINES.ready(alone, place, 5, Side.BOTH, tools, cautions), cautions);
          }
        }
      }
    }
    tally.tell("single points");
  }

  @Test
  void ofAReadyRoutine() {
    for (ReadyRoutine ready : ATLAS.routines()) {
      for (Set<Caution> cautions : singlesAndPairs()) {
        for (Place place : Place.values()) {
          for (Set<Tool> tools : atHand(cautions)) {
            for (int minutes : new int[] {3, 10, 20}) {
              tally.look(
                  ROUTINES.ready(ready, place, minutes, Side.BOTH, tools, cautions), cautions);
            }
          }
        }
      }
    }
    tally.tell("ready routines");
  }

  @Test
  void ofAnOwnRoutine() {
    SafetyFilter filter = new SafetyFilter(ATLAS, English.WORDS);
    for (Set<Caution> cautions : singlesAndPairs()) {
      for (Point point : ATLAS.points()) {
        for (Map.Entry<Position, Set<Tool>> reach : point.reach().entrySet()) {
          for (Tool tool : reach.getValue()) {
            Step step =
                new Step(
                    point.code(), reach.getKey(), tool, Side.BOTH, Technique.DEEP, 180, 3, 10, "");
            tally.look(filter.filter(new Routine("", "", List.of(step)), cautions), cautions);
          }
        }
      }
    }
    tally.tell("own routines of one point");
  }

  @Test
  void ofAChosenPlan() {
    Chooser chooser = new Chooser(ATLAS, English.WORDS);
    for (Complaint complaint : ATLAS.complaints()) {
      for (Set<Caution> cautions : singlesAndPairs()) {
        for (Place place : Place.values()) {
          for (Set<Tool> tools : atHand(cautions)) {
            Wish wish = new Wish(complaint.id(), Set.of(), place, 15, tools, Side.BOTH);
            if (chooser.choose(wish, cautions) instanceof Choice.Chosen chosen) {
              tally.look(chosen.plan(), cautions);
            }
          }
        }
      }
    }
    tally.tell("chosen plans");
  }

  /** Under one caution all that may be at hand, under two what tempts most. */
  private static List<Set<Tool>> atHand(Set<Caution> cautions) {
    return cautions.size() == 1 ? AT_HAND : List.of(EnumSet.of(Tool.HANDS, Tool.BALL));
  }

  private static List<Set<Caution>> singlesAndPairs() {
    List<Set<Caution>> sets = new ArrayList<>();
    for (Caution one : Caution.values()) {
      for (Caution other : Caution.values()) {
        if (one.compareTo(other) <= 0) {
          sets.add(EnumSet.of(one, other));
        }
      }
    }
    return sets;
  }

  /** A mat lies under all of the back, a roller moves along the part of the body it is under. */
  private static Set<Area> under(Point point, Tool tool) {
    Set<Area> back = EnumSet.of(Area.UPPER_BACK, Area.LOWER_BACK, Area.HIP);
    return tool == Tool.MAT && back.contains(point.area()) ? back : EnumSet.of(point.area());
  }

  private static boolean isSpared(Set<Area> areas, Set<Caution> cautions) {
    return ATLAS.points().stream()
        .filter(point -> areas.contains(point.area()))
        .anyMatch(
            point ->
                point.cautions().stream().anyMatch(cautions::contains)
                    || point.soften().stream().anyMatch(cautions::contains));
  }

  /** What was seen, and what should not have been. */
  private static final class Tally {
    private int plans;
    private int steps;
    private final Map<String, Integer> forbidden = new TreeMap<>();
    private final Map<String, Integer> weight = new TreeMap<>();
    private final Map<String, Integer> hard = new TreeMap<>();
    private final Map<String, Integer> beside = new TreeMap<>();
    private int wide;

    void look(Plan plan, Set<Caution> cautions) {
      plans++;
      for (Step step : plan.routine().steps()) {
        steps++;
        Point point = ATLAS.point(step.code()).orElseThrow();
        if (!point.press() || point.cautions().stream().anyMatch(cautions::contains)) {
          forbidden.merge(step.code(), 1, Integer::sum);
        }
        if (step.tool() == Tool.MAT || step.tool() == Tool.ROLLER) {
          wide++;
          if (isSpared(under(point, step.tool()), cautions)) {
            beside.merge(step.code() + " " + step.tool(), 1, Integer::sum);
          }
        }
        if (point.soften().stream().anyMatch(cautions::contains)) {
          if (UNDER_WEIGHT.contains(step.tool())) {
            weight.merge(step.code(), 1, Integer::sum);
          }
          if (step.pressure() > 3
              || step.seconds() > 45
              || step.rounds() > 1
              || step.technique() != Technique.GENTLE
              || !plan.isSoft(step.code())) {
            hard.merge(step.code(), 1, Integer::sum);
          }
        }
      }
    }

    void tell(String what) {
      System.out.println(
          what
              + ": "
              + plans
              + " plans, "
              + steps
              + " steps; forbidden "
              + forbidden.size()
              + ", weight on a spot "
              + weight.size()
              + ", not light "
              + hard.size());
      assertThat(steps).isPositive();
      assertThat(forbidden).isEmpty();
      assertThat(weight).isEmpty();
      assertThat(hard).isEmpty();
      assertThat(wide).as("steps on a mat or a roller").isPositive();
      assertThat(beside).isEmpty();
    }
  }
}
