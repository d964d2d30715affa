package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Point;
import ashi.body.Vec;
import ashi.care.RealAtlas;
import ashi.care.RealBody;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/**
 * That the list of each caution forgets no point: whatever lies over a vein, a joint or a device on
 * the average body is out. All lengths in millimetres.
 */
class CautionPlacesTest {
  private static final Atlas ATLAS = RealAtlas.atlas();
  private static final Map<String, List<Vec>> SPOTS = RealBody.points();
  private static final Set<Area> LEG = EnumSet.of(Area.THIGH, Area.KNEE, Area.CALF, Area.FOOT);
  private static final Set<Area> ARM = EnumSet.of(Area.ARM, Area.HAND);

  @Test
  void aClotTakesAllBelowTheFoldOfTheButtock() {
    double fold = RealBody.landmark("gluteal-fold").y();

    assertOut(
        Caution.THROMBOSIS, (point, spot) -> !ARM.contains(point.area()) && spot.y() <= fold + 5);
  }

  /** From in front of the inner ankle bone behind the knee's inner side to below the groin. */
  @Test
  void varicoseVeinsTakeAllAboveTheGreatSaphenousVein() {
    List<Vec> vein =
        List.of(
            RealBody.landmark("medial-malleolus").plus(new Vec(0, 0, 20)),
            RealBody.landmark("medial-malleolus").plus(new Vec(-10, 80, 0)),
            RealBody.landmark("popliteal-crease-inner-end"),
            RealBody.landmark("pubic-top").plus(new Vec(60, -40, -10)));

    assertOut(
        Caution.VARICOSE_VEINS,
        (point, spot) -> LEG.contains(point.area()) && distance(spot, vein) <= 30);
  }

  /** From behind the outer ankle bone up the middle of the calf to the knee pit. */
  @Test
  void varicoseVeinsTakeAllAboveTheSmallSaphenousVein() {
    List<Vec> vein =
        List.of(
            RealBody.landmark("lateral-malleolus").plus(new Vec(-5, 0, -22)),
            spot("BL57"),
            RealBody.landmark("popliteal-crease"));

    assertOut(
        Caution.VARICOSE_VEINS,
        (point, spot) -> LEG.contains(point.area()) && distance(spot, vein) <= 30);
  }

  @Test
  void aKneeTakesEveryPointOnIt() {
    double joint = RealBody.landmark("popliteal-crease").y();
    Vec kneecap = RealBody.landmark("patella-top");

    assertOut(
        Caution.KNEE_JOINT,
        (point, spot) ->
            LEG.contains(point.area())
                && (Math.abs(spot.y() - joint) <= 60 || spot.distance(kneecap) <= 48));
  }

  /** The joint lies as high as the bump at the side of the hip, inward of it. */
  @Test
  void aHipTakesEveryPointOnIt() {
    Vec joint = RealBody.landmark("greater-trochanter").plus(new Vec(-65, 8, 12));

    assertOut(
        Caution.HIP_JOINT,
        (point, spot) -> !ARM.contains(point.area()) && spot.distance(joint) <= 95);
  }

  @Test
  void aShoulderTakesEveryPointOnIt() {
    Vec joint = RealBody.landmark("acromion").plus(new Vec(-15, -28, 0));

    assertOut(Caution.SHOULDER_JOINT, (point, spot) -> spot.distance(joint) <= 76);
  }

  @Test
  void anImplantOfTheSpineTakesEveryPointBesideIt() {
    Set<Area> back = EnumSet.of(Area.NECK, Area.UPPER_BACK, Area.LOWER_BACK, Area.HIP);

    assertOut(
        Caution.SPINE_IMPLANT,
        (point, spot) ->
            back.contains(point.area())
                && spot.x() <= 42
                && spot.z() < RealBody.landmark("hollow-below-skull").z());
  }

  /** A pacemaker lies two fingers below the middle of the collar bone. */
  @Test
  void aPacemakerTakesEveryPointOverItsPocket() {
    Vec pocket = RealBody.landmark("collar-bone-below-middle").plus(new Vec(0, -38, 28));

    assertOut(Caution.PACEMAKER, (point, spot) -> spot.distance(pocket) <= 85);
  }

  private static void assertOut(Caution caution, BiPredicate<Point, Vec> there) {
    Set<String> over = new TreeSet<>();
    for (Point point : ATLAS.points()) {
      if (SPOTS.get(point.code()).stream().anyMatch(spot -> there.test(point, spot))) {
        over.add(point.code());
      }
    }
    assertThat(over).hasSizeGreaterThan(4);
    assertThat(out(caution)).containsAll(over);
  }

  private static Collection<String> out(Caution caution) {
    return ATLAS.points().stream()
        .filter(point -> point.cautions().contains(caution) || !point.press())
        .map(Point::code)
        .toList();
  }

  private static Vec spot(String code) {
    return SPOTS.get(code).get(0);
  }

  /** From a line through several places. */
  private static double distance(Vec spot, List<Vec> line) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < line.size(); i++) {
      Vec from = line.get(i - 1);
      Vec along = line.get(i).minus(from);
      double share = spot.minus(from).dot(along) / along.dot(along);
      Vec nearest = from.plus(along.times(Math.max(0, Math.min(1, share))));
      least = Math.min(least, spot.distance(nearest));
    }
    return least;
  }
}
