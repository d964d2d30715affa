package ashi.care.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Evidence;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.atlas.Use;
import ashi.care.English;
import ashi.care.Lengths;
import ashi.care.Pace;
import ashi.care.Reach;
import ashi.care.Routine;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Wishes.class)
@Domain(DomainContext.Global.class)
class ChooserProperties {
  private static final Map<Evidence, Integer> EVIDENCE =
      Map.of(
          Evidence.TESTED_SELF, 2,
          Evidence.TESTED_GIVEN, 1,
          Evidence.TESTED_IN_SET, 1,
          Evidence.TRADITIONAL, 0);

  @Property
  void noSetOfPointsScoresBetter(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    Integer best =
        bestByTryingAll(atlas, wish, cautions, List.of(), 0, sore(atlas, wish, cautions));

    Choice choice = new Chooser(atlas, English.WORDS).choose(wish, cautions);

    assertThat(choice instanceof Choice.Chosen chosen ? (Integer) chosen.score() : null)
        .isEqualTo(best);
  }

  @Property
  void theScoreIsThatOfTheSteps(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    if (new Chooser(atlas, English.WORDS).choose(wish, cautions) instanceof Choice.Chosen chosen) {
      int sum = 0;
      Set<Position> positions = new HashSet<>();
      Set<Tool> things = new HashSet<>();
      Set<Area> sore = sore(atlas, wish, cautions);
      for (Step step : chosen.plan().routine().steps()) {
        Point point = atlas.point(step.code()).orElseThrow();
        positions.add(step.position());
        if (step.tool() != Tool.HANDS && !isLight(point, cautions)) {
          things.add(step.tool());
        }
        sum += score(point, step.tool(), cautions, sore);
      }
      assertThat(chosen.score()).isEqualTo(sum + 3 * things.size() - 4 * (positions.size() - 1));
    }
  }

  @Property
  void oneToolMoreNeverMakesItWorse(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions, @ForAll Tool tool) {
    Set<Tool> tools = EnumSet.of(tool);
    tools.addAll(wish.tools());
    Wish richer =
        new Wish(wish.complaint(), wish.where(), wish.place(), wish.minutes(), tools, wish.side());

    // What brings a point where it hurts into reach may cost score: it must be pressed then.
    if (reached(atlas, richer, cautions).equals(reached(atlas, wish, cautions))) {
      assertThat(score(new Chooser(atlas, English.WORDS).choose(richer, cautions)))
          .isGreaterThanOrEqualTo(score(new Chooser(atlas, English.WORDS).choose(wish, cautions)));
    }
  }

  @Property
  void aSessionIsNeverLongerThanAsked(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    if (new Chooser(atlas, English.WORDS).choose(wish, cautions) instanceof Choice.Chosen chosen) {
      assertThat(Lengths.seconds(atlas, chosen.plan().routine()))
          .isLessThanOrEqualTo(wish.minutes() * 60);
    }
  }

  @Property
  void timeIsFilledUnlessDosesAreAtTheirMost(@ForAll Atlas atlas, @ForAll Wish wish) {
    if (new Chooser(atlas, English.WORDS).choose(wish, Set.of()) instanceof Choice.Chosen chosen) {
      Routine routine = chosen.plan().routine();
      boolean most =
          routine.steps().stream()
              .allMatch(
                  step ->
                      step.seconds()
                          >= most(atlas.point(step.code()).orElseThrow().dose().seconds()));

      assertThat(most || wish.minutes() * 60 - Lengths.seconds(atlas, routine) < 30).isTrue();
    }
  }

  @Property
  void theBodyTurnsOnlyBetweenPositions(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    if (new Chooser(atlas, English.WORDS).choose(wish, cautions) instanceof Choice.Chosen chosen) {
      var positions = chosen.plan().routine().steps().stream().map(Step::position).toList();

      assertThat(Lengths.changes(chosen.plan().routine()))
          .isEqualTo(new HashSet<>(positions).size() - 1);
    }
  }

  @Property
  void aPlanPressesWhereItHurtsWhenThatCanBeReached(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    if (new Chooser(atlas, English.WORDS).choose(wish, cautions) instanceof Choice.Chosen chosen) {
      Set<Area> sore = reached(atlas, wish, cautions);

      assertThat(
              chosen.plan().routine().steps().stream()
                  .anyMatch(step -> sore.contains(atlas.point(step.code()).orElseThrow().area())))
          .isEqualTo(!sore.isEmpty());
    }
  }

  @Property
  void oneMatIsEnough(@ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    if (new Chooser(atlas, English.WORDS).choose(wish, cautions) instanceof Choice.Chosen chosen) {
      assertThat(chosen.plan().routine().steps())
          .filteredOn(step -> step.tool() == Tool.MAT)
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Property
  void theSameWishGetsTheSameAnswer(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    assertThat(new Chooser(atlas, English.WORDS).choose(wish, cautions))
        .isEqualTo(new Chooser(atlas, English.WORDS).choose(wish, cautions));
  }

  @Property
  void whatIsOfferedInsteadWorks(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    Chooser chooser = new Chooser(atlas, English.WORDS);
    if (chooser.choose(wish, cautions) instanceof Choice.NothingFits nothing) {
      assertThat(nothing.instead())
          .allMatch(near -> chooser.choose(near, cautions) instanceof Choice.Chosen);
    }
  }

  private static int score(Choice choice) {
    return choice instanceof Choice.Chosen chosen ? chosen.score() : Integer.MIN_VALUE;
  }

  private static int most(int usual) {
    return usual < 60 ? usual : Math.max(90, usual);
  }

  /** Leaves out or takes each point in each way it can be pressed; null when none fits. */
  private static Integer bestByTryingAll(
      Atlas atlas, Wish wish, Set<Caution> cautions, List<Way> taken, int from, Set<Area> sore) {
    if (from == atlas.points().size()) {
      return counts(atlas, wish, cautions, taken, sore) ? score(wish, cautions, taken, sore) : null;
    }
    Integer best = bestByTryingAll(atlas, wish, cautions, taken, from + 1, sore);
    for (Way way : ways(atlas, atlas.points().get(from), wish, cautions)) {
      List<Way> more = new ArrayList<>(taken);
      more.add(way);
      Integer with = bestByTryingAll(atlas, wish, cautions, more, from + 1, sore);
      best = best == null || (with != null && with > best) ? with : best;
    }
    return best;
  }

  private record Way(Point point, Position position, Tool tool) {}

  private static List<Way> ways(Atlas atlas, Point point, Wish wish, Set<Caution> cautions) {
    List<Way> ways = new ArrayList<>();
    for (Position position : wish.place().positions()) {
      for (Tool tool : tools(point, wish, position, cautions)) {
        if (!pressesMore(atlas, point, tool, cautions)) {
          ways.add(new Way(point, position, tool));
        }
      }
    }
    return ways;
  }

  private static boolean counts(
      Atlas atlas, Wish wish, Set<Caution> cautions, List<Way> taken, Set<Area> sore) {
    boolean there = taken.stream().anyMatch(way -> sore.contains(way.point().area()));
    return !taken.isEmpty()
        && taken.size() <= (wish.minutes() > 10 ? 5 : 3)
        && taken.stream().filter(way -> way.tool() == Tool.MAT).count() <= 1
        && (there || reached(atlas, wish, cautions).isEmpty())
        && fits(wish, cautions, taken);
  }

  private static Stream<Way> everyWay(Atlas atlas, Wish wish, Set<Caution> cautions) {
    return atlas.points().stream().flatMap(point -> ways(atlas, point, wish, cautions).stream());
  }

  private static boolean fits(Wish wish, Set<Caution> cautions, List<Way> taken) {
    int changes = positions(taken) - 1;
    int time = Pace.between(taken.size(), changes);
    for (Way way : taken) {
      time += least(way.point(), wish, way.position(), way.tool(), cautions);
    }
    return time <= wish.minutes() * 60;
  }

  private static int positions(List<Way> taken) {
    return (int) taken.stream().map(Way::position).distinct().count();
  }

  private static int score(Wish wish, Set<Caution> cautions, List<Way> taken, Set<Area> sore) {
    long score = -4L * (positions(taken) - 1);
    score +=
        3
            * taken.stream()
                .filter(way -> way.tool() != Tool.HANDS && !isLight(way.point(), cautions))
                .map(Way::tool)
                .distinct()
                .count();
    for (Way way : taken) {
      score += score(way.point(), way.tool(), cautions, sore);
    }
    return (int) score;
  }

  /** Where the person said it hurts, if a point there can be pressed; else where it usually is. */
  private static Set<Area> sore(Atlas atlas, Wish wish, Set<Caution> cautions) {
    return canPress(atlas, wish, cautions, wish.where()) ? wish.where() : Samples.SCIATICA.areas();
  }

  /** The same; empty when no point there can be pressed. */
  private static Set<Area> reached(Atlas atlas, Wish wish, Set<Caution> cautions) {
    Set<Area> sore = sore(atlas, wish, cautions);
    return canPress(atlas, wish, cautions, sore) ? sore : Set.of();
  }

  private static boolean canPress(Atlas atlas, Wish wish, Set<Caution> cautions, Set<Area> areas) {
    return everyWay(atlas, wish, cautions)
        .anyMatch(way -> areas.contains(way.point().area()) && fits(wish, cautions, List.of(way)));
  }

  private static Set<Tool> tools(Point point, Wish wish, Position position, Set<Caution> cautions) {
    if (!point.press() || point.cautions().stream().anyMatch(cautions::contains)) {
      return Set.of();
    }
    Set<Tool> tools = EnumSet.of(Tool.HANDS);
    tools.addAll(wish.tools());
    tools.retainAll(point.reach().getOrDefault(position, Set.of()));
    if (isLight(point, cautions)) {
      tools.removeAll(Set.of(Tool.MAT, Tool.ROLLER, Tool.BALL));
    }
    return tools;
  }

  /**
   * Whether a mat or a roller would also lie under a point that is out or to be pressed lightly.
   */
  private static boolean pressesMore(Atlas atlas, Point point, Tool tool, Set<Caution> cautions) {
    Set<Area> back = Set.of(Area.LOWER_BACK, Area.UPPER_BACK, Area.HIP);
    Set<Area> under = tool == Tool.MAT && back.contains(point.area()) ? back : Set.of(point.area());
    return (tool == Tool.MAT || tool == Tool.ROLLER)
        && atlas.points().stream()
            .filter(other -> under.contains(other.area()))
            .anyMatch(
                other ->
                    isLight(other, cautions)
                        || other.cautions().stream().anyMatch(cautions::contains));
  }

  private static int least(
      Point point, Wish wish, Position position, Tool tool, Set<Caution> cautions) {
    int least = Math.min(Pace.leastPress(wish.minutes()), most(point.dose().seconds()));
    boolean twice =
        point.paired() && wish.side() == Side.BOTH && !Reach.bothAtOnce(point, position, tool);
    return Pace.step(twice ? 2 : 1, 1, isLight(point, cautions) ? Math.min(least, 45) : least);
  }

  private static int score(Point point, Tool tool, Set<Caution> cautions, Set<Area> sore) {
    Use use = point.uses().get(0);
    boolean light = isLight(point, cautions);
    int awkward =
        switch (tool) {
          case HANDS ->
              Set.of(Area.LOWER_BACK, Area.UPPER_BACK, Area.HIP).contains(point.area()) ? 1 : 0;
          case HELPER -> light ? 1 : -1;
          case BALL, CANE, ROLLER, MAT -> light ? 2 : -1;
        };
    return 3 * use.weight()
        + EVIDENCE.get(use.evidence())
        + (sore.contains(point.area()) ? 2 : 0)
        - (light ? 2 : 0)
        - awkward;
  }

  private static boolean isLight(Point point, Set<Caution> cautions) {
    return point.soften().stream().anyMatch(cautions::contains);
  }
}
