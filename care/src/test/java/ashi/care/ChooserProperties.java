package ashi.care;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Evidence;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.atlas.Use;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
    Integer best = bestByTryingAll(atlas, wish, cautions, 0, Set.of(), 0, 0, 0);

    Choice choice = new Chooser(atlas).choose(wish, cautions);

    assertThat(choice instanceof Choice.Chosen chosen ? (Integer) chosen.score() : null)
        .isEqualTo(best);
  }

  @Property
  void theScoreIsThatOfTheSteps(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    if (new Chooser(atlas).choose(wish, cautions) instanceof Choice.Chosen chosen) {
      int sum = 0;
      Set<Position> positions = new HashSet<>();
      for (Step step : chosen.plan().routine().steps()) {
        Point point = atlas.point(step.code()).orElseThrow();
        positions.add(step.position());
        sum += score(point, wish, step.tool(), cautions);
      }
      assertThat(chosen.score()).isEqualTo(sum - 4 * (positions.size() - 1));
    }
  }

  @Property
  void oneToolMoreNeverMakesItWorse(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions, @ForAll Tool tool) {
    Set<Tool> tools = EnumSet.of(tool);
    tools.addAll(wish.tools());
    Wish richer =
        new Wish(wish.complaint(), wish.where(), wish.place(), wish.minutes(), tools, wish.side());

    assertThat(score(new Chooser(atlas).choose(richer, cautions)))
        .isGreaterThanOrEqualTo(score(new Chooser(atlas).choose(wish, cautions)));
  }

  @Property
  void aSessionIsNeverLongerThanAsked(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    if (new Chooser(atlas).choose(wish, cautions) instanceof Choice.Chosen chosen) {
      assertThat(Lengths.seconds(atlas, chosen.plan().routine()))
          .isLessThanOrEqualTo(wish.minutes() * 60);
    }
  }

  @Property
  void timeIsFilledUnlessDosesAreAtTheirMost(@ForAll Atlas atlas, @ForAll Wish wish) {
    if (new Chooser(atlas).choose(wish, Set.of()) instanceof Choice.Chosen chosen) {
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
    if (new Chooser(atlas).choose(wish, cautions) instanceof Choice.Chosen chosen) {
      var positions = chosen.plan().routine().steps().stream().map(Step::position).toList();

      assertThat(Lengths.changes(chosen.plan().routine()))
          .isEqualTo(new HashSet<>(positions).size() - 1);
    }
  }

  @Property
  void theSameWishGetsTheSameAnswer(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    assertThat(new Chooser(atlas).choose(wish, cautions))
        .isEqualTo(new Chooser(atlas).choose(wish, cautions));
  }

  @Property
  void whatIsOfferedInsteadWorks(
      @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
    Chooser chooser = new Chooser(atlas);
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

  /** Leaves out or takes each point in each position it can be reached in; null when none fits. */
  private static Integer bestByTryingAll(
      Atlas atlas,
      Wish wish,
      Set<Caution> cautions,
      int from,
      Set<Position> used,
      int count,
      int time,
      int score) {
    if (from == atlas.points().size()) {
      int between = Pace.between(count, used.size() - 1);
      boolean fits =
          count > 0
              && count <= (wish.minutes() > 10 ? 5 : 3)
              && time + between <= wish.minutes() * 60;
      return fits ? (Integer) (score - 4 * (used.size() - 1)) : null;
    }
    Point point = atlas.points().get(from);
    Integer best = bestByTryingAll(atlas, wish, cautions, from + 1, used, count, time, score);
    for (Position position : wish.place().positions()) {
      for (Tool tool : tools(point, wish, position, cautions)) {
        Set<Position> more = EnumSet.of(position);
        more.addAll(used);
        Integer with =
            bestByTryingAll(
                atlas,
                wish,
                cautions,
                from + 1,
                more,
                count + 1,
                time + least(point, wish, position, tool, cautions),
                score + score(point, wish, tool, cautions));
        best = best == null || (with != null && with > best) ? with : best;
      }
    }
    return best;
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

  private static int least(
      Point point, Wish wish, Position position, Tool tool, Set<Caution> cautions) {
    int least = Math.min(Pace.leastPress(wish.minutes()), most(point.dose().seconds()));
    boolean twice =
        point.paired() && wish.side() == Side.BOTH && !Reach.bothAtOnce(point, position, tool);
    return Pace.step(twice ? 2 : 1, 1, isLight(point, cautions) ? Math.min(least, 45) : least);
  }

  private static int score(Point point, Wish wish, Tool tool, Set<Caution> cautions) {
    Use use = point.uses().get(0);
    Set<Area> sore = wish.where().isEmpty() ? Samples.SCIATICA.areas() : wish.where();
    boolean light = isLight(point, cautions);
    int awkward =
        switch (tool) {
          case HANDS ->
              Set.of(Area.LOWER_BACK, Area.UPPER_BACK, Area.HIP).contains(point.area()) ? 1 : 0;
          case HELPER -> 1;
          case MAT -> 2;
          case BALL, CANE, ROLLER -> light ? 2 : 0;
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
