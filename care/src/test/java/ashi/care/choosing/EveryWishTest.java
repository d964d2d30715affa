package ashi.care.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Tool;
import ashi.care.English;
import ashi.care.Reach;
import ashi.care.RealAtlas;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every wish there is to the atlas as it is: complaint × place × length × tools × cautions × side.
 * Prints what was counted.
 */
class EveryWishTest {
  private static final Atlas ATLAS = RealAtlas.atlas();
  private static final Chooser CHOOSER = new Chooser(ATLAS, English.WORDS);
  private static final int[] MINUTES = {3, 5, 10, 20};

  @Test
  void noPlanIsForbiddenOutOfReachBesideTheAimOrHeavy() {
    int plans = 0;
    int nothing = 0;
    int forbidden = 0;
    int unreachable = 0;
    int elsewhere = 0;
    int heavy = 0;
    for (Complaint complaint : ATLAS.complaints()) {
      for (Place place : Place.values()) {
        for (Set<Tool> tools : toolSets()) {
          for (Set<Caution> cautions : cautionSets(tools)) {
            boolean canBeThere = canBeThere(complaint, place, tools, cautions);
            for (int minutes : MINUTES) {
              for (Side side : List.of(Side.BOTH, Side.LEFT)) {
                Wish wish = new Wish(complaint.id(), Set.of(), place, minutes, tools, side);
                if (!(CHOOSER.choose(wish, cautions) instanceof Choice.Chosen chosen)) {
                  nothing++;
                  continue;
                }
                plans++;
                boolean there = false;
                for (Step step : chosen.plan().routine().steps()) {
                  Point point = ATLAS.point(step.code()).orElseThrow();
                  forbidden += isForbidden(point, cautions) ? 1 : 0;
                  unreachable += isReached(point, step, wish) ? 0 : 1;
                  heavy += isLight(point, cautions) && bearsWeight(step) ? 1 : 0;
                  there |= complaint.areas().contains(point.area());
                }
                elsewhere += canBeThere && !there ? 1 : 0;
              }
            }
          }
        }
      }
    }
    System.out.println("plans " + plans + ", wishes for which nothing fits " + nothing);
    System.out.println("forbidden " + forbidden);
    System.out.println("unreachable " + unreachable);
    System.out.println("not for the complaint's place " + elsewhere);
    System.out.println("weight on a spot to be pressed lightly " + heavy);
    assertThat(List.of(forbidden, unreachable, elsewhere, heavy)).containsOnly(0);
    assertThat(plans).isGreaterThan(50_000);
  }

  @Test
  void nearlyEveryPointThatIsPressedIsInReachOfAWish() {
    Set<String> offered = new TreeSet<>();
    Set<String> chosen = new TreeSet<>();
    for (Complaint complaint : ATLAS.complaints()) {
      for (Point point : ATLAS.points()) {
        if (point.press() && point.use(complaint.id()).isPresent() && !point.reach().isEmpty()) {
          offered.add(point.code());
        }
      }
      List<Set<Area>> wheres = new ArrayList<>(List.of(Set.of()));
      for (Area area : Area.values()) {
        wheres.add(Set.of(area));
      }
      for (Set<Area> where : wheres) {
        for (Place place : Place.values()) {
          for (Set<Tool> tools : toolSets()) {
            Wish wish = new Wish(complaint.id(), where, place, 20, tools, Side.LEFT);
            if (CHOOSER.choose(wish, Set.of()) instanceof Choice.Chosen found) {
              found.plan().routine().steps().forEach(step -> chosen.add(step.code()));
            }
          }
        }
      }
    }
    long pressed = ATLAS.points().stream().filter(Point::press).count();
    System.out.println(
        "points that are pressed "
            + pressed
            + ", for a complaint "
            + offered.size()
            + ", chosen for a wish without cautions "
            + chosen.size());
    assertThat(offered.size()).isGreaterThan((int) (0.95 * pressed));
    // A session has three to five points and takes the first choices; the others are offered on
    // the complaint's page, to be pressed alone or put into an own routine.
    assertThat(chosen.size()).isGreaterThan((int) (0.35 * pressed));
  }

  /** Whoever ticks a thing they have gets it used where it reaches a point for them. */
  @Test
  void whatIsTickedIsUsed() {
    Map<Tool, int[]> used = new EnumMap<>(Tool.class);
    for (Tool tool : EnumSet.complementOf(EnumSet.of(Tool.HANDS))) {
      int[] count = new int[2];
      for (Complaint complaint : ATLAS.complaints()) {
        for (Place place : Place.values()) {
          Wish wish =
              new Wish(complaint.id(), Set.of(), place, 10, Set.of(Tool.HANDS, tool), Side.LEFT);
          if (CHOOSER.choose(wish, Set.of()) instanceof Choice.Chosen chosen) {
            List<Step> steps = chosen.plan().routine().steps();
            boolean uses = steps.stream().anyMatch(step -> step.tool() == tool);
            boolean couldUse =
                steps.stream()
                    .filter(step -> tool != Tool.MAT || !uses)
                    .anyMatch(
                        step ->
                            step.tool() == Tool.HANDS
                                && ATLAS
                                    .point(step.code())
                                    .orElseThrow()
                                    .reach()
                                    .get(step.position())
                                    .contains(tool));
            assertThat(couldUse).as(wish.toString()).isFalse();
            count[0] += uses ? 1 : 0;
          }
          count[1]++;
        }
      }
      used.put(tool, count);
      System.out.println(tool.name() + " is used in " + count[0] + " of " + count[1] + " plans");
    }
    assertThat(used.values()).allMatch(count -> count[0] > 0);
  }

  private static List<Set<Tool>> toolSets() {
    List<Set<Tool>> sets = new ArrayList<>();
    for (Tool tool : Tool.values()) {
      sets.add(EnumSet.of(Tool.HANDS, tool));
    }
    sets.add(EnumSet.allOf(Tool.class));
    return sets;
  }

  /** None, each alone, and some pairs: these with bare hands and with all tools. */
  private static List<Set<Caution>> cautionSets(Set<Tool> tools) {
    List<Set<Caution>> sets = new ArrayList<>(List.of(Set.of()));
    Caution[] all = Caution.values();
    for (int i = 0; i < all.length; i++) {
      sets.add(Set.of(all[i]));
      if (i % 3 == 0 && tools.size() != 2) {
        sets.add(Set.of(all[i], all[(i + 4) % all.length]));
      }
    }
    return sets;
  }

  private static boolean canBeThere(
      Complaint complaint, Place place, Set<Tool> tools, Set<Caution> cautions) {
    return ATLAS.points().stream()
        .filter(point -> complaint.areas().contains(point.area()))
        .filter(point -> point.use(complaint.id()).isPresent())
        .filter(point -> !isForbidden(point, cautions))
        .anyMatch(
            point ->
                place.positions().stream()
                    .anyMatch(
                        position ->
                            Reach.tool(point, position, tools, isLight(point, cautions))
                                .isPresent()));
  }

  private static boolean isForbidden(Point point, Set<Caution> cautions) {
    return !point.press() || point.cautions().stream().anyMatch(cautions::contains);
  }

  private static boolean isLight(Point point, Set<Caution> cautions) {
    return point.soften().stream().anyMatch(cautions::contains);
  }

  private static boolean isReached(Point point, Step step, Wish wish) {
    return wish.place().positions().contains(step.position())
        && Optional.ofNullable(point.reach().get(step.position()))
            .filter(tools -> tools.contains(step.tool()))
            .isPresent()
        && (step.tool() == Tool.HANDS || wish.tools().contains(step.tool()));
  }

  /** What lies between the body and what it rests on bears its weight. */
  private static boolean bearsWeight(Step step) {
    return switch (step.tool()) {
      case ROLLER, MAT, BALL -> true;
      case HANDS, CANE, HELPER -> false;
    };
  }
}
