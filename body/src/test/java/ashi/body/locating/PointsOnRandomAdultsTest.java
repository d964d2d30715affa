package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.atlas.Area;
import ashi.atlas.Point;
import ashi.body.Build;
import ashi.body.Mesh;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.building.adults.RandomBuilds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What must hold for every point on adults of any height, sex, build and proportions. */
class PointsOnRandomAdultsTest {
  /** Stretches of channels that lead steadily down or up the body. */
  private static final List<Run> RUNS =
      List.of(
          new Run("LU", 3, 9, -1),
          new Run("LI", 5, 15, 1),
          new Run("ST", 12, 30, -1),
          new Run("ST", 31, 39, -1),
          new Run("ST", 40, 44, -1),
          new Run("SP", 5, 12, 1),
          new Run("SP", 13, 16, 1),
          new Run("HT", 2, 7, -1),
          new Run("SI", 5, 10, 1),
          new Run("BL", 11, 30, -1),
          new Run("BL", 41, 54, -1),
          new Run("BL", 36, 38, -1),
          new Run("BL", 55, 61, -1),
          new Run("KI", 7, 27, 1),
          new Run("PC", 2, 7, -1),
          new Run("TE", 4, 6, 1),
          new Run("TE", 7, 14, 1),
          new Run("GB", 24, 27, -1),
          new Run("GB", 30, 41, -1),
          new Run("LR", 3, 12, 1),
          new Run("GV", 1, 19, 1),
          new Run("CV", 2, 24, 1));

  /** Two points that the standard puts at one height may differ by this much, in millimetres. */
  private static final double LEVEL = 3;

  private record Run(String channel, int first, int last, int up) {}

  @Provide
  Arbitrary<Build> adults() {
    return RandomBuilds.any();
  }

  @Property(tries = 10, seed = "20261123")
  void everySpotLiesOnAFaceOfTheSkin(@ForAll("adults") Build adult) {
    Surface body = Fixture.BODIES.body(adult);
    Mesh mesh = body.mesh();
    Fixture.FINDER
        .find(body)
        .forEach(
            (code, spots) -> {
              for (Found found : spots) {
                Anchor spot = found.spot();
                assertThat(isOnOneFace(mesh, spot)).as(code).isTrue();
                assertThat(Math.min(spot.shareA(), Math.min(spot.shareB(), spot.shareC())))
                    .as(code)
                    .isGreaterThan(-1e-6);
                assertThat(spot.shareA() + spot.shareB() + spot.shareC())
                    .as(code)
                    .isCloseTo(1, within(1e-6));
              }
            });
  }

  private static boolean isOnOneFace(Mesh mesh, Anchor spot) {
    for (int edge : mesh.edgesFrom(spot.a())) {
      int quad = edge / 6;
      Set<Integer> corners = new HashSet<>();
      for (int i = 0; i < 4; i++) {
        corners.add(mesh.corner(quad, i));
      }
      if (corners.contains(spot.b()) && corners.contains(spot.c())) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 20, seed = "20261123")
  void pairedPointsAreOnTheLeftAndSinglePointsOnTheMidline(@ForAll("adults") Build adult) {
    Surface body = Fixture.BODIES.body(adult);
    Map<String, List<Found>> found = Fixture.FINDER.find(body);
    for (Point point : Fixture.ATLAS.points()) {
      List<Found> spots = found.get(point.code());
      double x = spots.get(0).spot().on(body).x();
      boolean bothHands = point.channel().equals("EX") && spots.size() > 1;
      if (point.paired()) {
        assertThat(x).as(point.code()).isGreaterThan(3);
      } else if (!bothHands) {
        assertThat(x).as(point.code()).isCloseTo(0, within(0.5));
      }
    }
  }

  @Property(tries = 20, seed = "20261123")
  void everyPointIsInItsPartOfTheBody(@ForAll("adults") Build adult) {
    Surface body = Fixture.BODIES.body(adult);
    Map<String, List<Found>> found = Fixture.FINDER.find(body);
    double shoulder = landmark(body, "acromion").y();
    double knee = landmark(body, "popliteal-crease").y();
    double ankle = landmark(body, "front-of-ankle").y();
    double groin = landmark(body, "pubic-top").y();
    for (Point point : Fixture.ATLAS.points()) {
      double height = found.get(point.code()).get(0).spot().on(body).y();
      Area area = point.area();
      double lowest =
          switch (area) {
            case HEAD, NECK -> shoulder - 60;
            case UPPER_BACK, FRONT, LOWER_BACK -> groin - 80;
            case HIP -> groin - 200;
            case THIGH -> knee - 10;
            case KNEE -> knee - 120;
            case CALF -> ankle - 60;
            case FOOT -> 0;
            case ARM, HAND -> groin - 320;
          };
      double highest =
          switch (area) {
            case HEAD, NECK -> body.height() + 1;
            case UPPER_BACK, FRONT, ARM -> shoulder + 90;
            case LOWER_BACK, HAND, HIP -> shoulder - 150;
            case THIGH -> groin + 20;
            case KNEE -> knee + 130;
            case CALF -> knee + 20;
            case FOOT -> ankle + 60;
          };
      assertThat(height).as(point.code() + " " + area).isBetween(lowest, highest);
    }
  }

  @Property(tries = 20, seed = "20261123")
  void pointsFollowEachOtherAlongTheirChannels(@ForAll("adults") Build adult) {
    Surface body = Fixture.BODIES.body(adult);
    Map<String, List<Found>> found = Fixture.FINDER.find(body);
    List<String> outOfOrder = new ArrayList<>();
    for (Run run : RUNS) {
      for (int i = run.first(); i < run.last(); i++) {
        double here = height(body, found, run.channel() + i);
        double next = height(body, found, run.channel() + (i + 1));
        if (run.up() * (next - here) < -LEVEL) {
          outOfOrder.add(run.channel() + i + " to " + (i + 1));
        }
      }
    }
    assertThat(outOfOrder).isEmpty();
  }

  @Property(tries = 10, seed = "20261123")
  void rightIsTheMirrorImageOfLeft(@ForAll("adults") Build adult) {
    Surface body = Fixture.BODIES.body(adult);
    Fixture.FINDER
        .find(body)
        .forEach(
            (code, spots) -> {
              Anchor left = spots.get(0).spot();
              Vec right = left.mirrored(body.mesh()).on(body);
              assertThat(right.distance(left.on(body).mirrored())).as(code).isLessThan(0.05);
            });
  }

  @Property(tries = 10, seed = "20261123")
  void pointsMoveSmoothlyFromOneAdultToAnother(
      @ForAll("adults") Build one,
      @ForAll("adults") Build other,
      @ForAll @DoubleRange(min = 0, max = 0.98) double share) {
    Surface here = between(Fixture.BODIES.body(one), Fixture.BODIES.body(other), share);
    Surface near = between(Fixture.BODIES.body(one), Fixture.BODIES.body(other), share + 0.02);
    Map<String, List<Found>> before = Fixture.FINDER.find(here);
    Fixture.FINDER
        .find(near)
        .forEach(
            (code, spots) -> {
              Vec kept = before.get(code).get(0).spot().on(near);
              assertThat(spots.get(0).spot().on(near).distance(kept)).as(code).isLessThan(6);
            });
  }

  @Property(tries = 10, seed = "20261123")
  void aBodyOfAnotherSizeHasItsPointsAtTheSameSpotsOfSkin(
      @ForAll("adults") Build adult, @ForAll @DoubleRange(min = 0.8, max = 1.25) double size) {
    Surface body = Fixture.BODIES.body(adult);
    float[] places = body.places();
    for (int i = 0; i < places.length; i++) {
      places[i] = (float) (places[i] * size);
    }
    Surface scaled = new Surface(body.mesh(), places);
    Map<String, List<Found>> before = Fixture.FINDER.find(body);
    Fixture.FINDER
        .find(scaled)
        .forEach(
            (code, spots) -> {
              Vec expected = before.get(code).get(0).spot().on(scaled);
              assertThat(spots.get(0).spot().on(scaled).distance(expected))
                  .as(code)
                  .isLessThan(0.5);
            });
  }

  private static Surface between(Surface one, Surface other, double share) {
    float[] from = one.places();
    float[] to = other.places();
    for (int i = 0; i < from.length; i++) {
      from[i] = (float) (from[i] * (1 - share) + to[i] * share);
    }
    return new Surface(one.mesh(), from);
  }

  private static double height(Surface body, Map<String, List<Found>> found, String code) {
    return found.get(code).get(0).spot().on(body).y();
  }

  private static Vec landmark(Surface body, String name) {
    return Fixture.ANATOMY.landmarks().anchor(name).orElseThrow().on(body);
  }
}
