package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.atlas.Point;
import ashi.body.Mesh;
import ashi.body.Surface;
import ashi.body.Vec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What must hold for every point on every body. */
class PointsOnBodiesTest {
  private static final Map<String, List<Found>> ON_AVERAGE =
      Fixture.FINDER.find(Fixture.BODIES.average());

  @Test
  void everyPointIsFoundOnEveryBody() {
    for (Surface body : Fixture.ALL) {
      assertThat(Fixture.FINDER.find(body).keySet())
          .containsExactlyElementsOf(Fixture.ATLAS.points().stream().map(Point::code).toList());
    }
  }

  @Test
  void everySpotLiesOnAFaceOfTheSkin() {
    Mesh mesh = Fixture.BODIES.mesh();
    Set<Set<Integer>> triangles = new java.util.HashSet<>();
    for (int quad = 0; quad < mesh.quadCount(); quad++) {
      for (int skipped = 0; skipped < 4; skipped++) {
        Set<Integer> corners = new TreeSet<>();
        for (int i = 0; i < 4; i++) {
          if (i != skipped) {
            corners.add(mesh.corner(quad, i));
          }
        }
        triangles.add(corners);
      }
    }
    ON_AVERAGE.forEach(
        (code, spots) -> {
          for (Found found : spots) {
            Anchor spot = found.spot();
            Set<Integer> corners = new TreeSet<>(List.of(spot.a(), spot.b(), spot.c()));
            assertThat(triangles).as(code).anyMatch(triangle -> triangle.containsAll(corners));
            assertThat(spot.shareA() + spot.shareB() + spot.shareC())
                .as(code)
                .isCloseTo(1, within(1e-6));
          }
        });
  }

  @Test
  void pairedPointsAreOnTheLeftAndSinglePointsOnTheMidline() {
    for (Surface body : Fixture.ALL) {
      Map<String, List<Found>> found = Fixture.FINDER.find(body);
      for (Point point : Fixture.ATLAS.points()) {
        double x = found.get(point.code()).get(0).spot().on(body).x();
        if (point.paired() || point.code().equals("EX-UE7")) {
          assertThat(x).as(point.code()).isGreaterThan(5);
        } else {
          assertThat(x).as(point.code()).isCloseTo(0, within(0.2));
        }
      }
    }
  }

  @Test
  void whereExpertsDifferTheyMeanPlacesNearEachOther() {
    for (Surface body : Fixture.ALL) {
      Map<String, List<Found>> found = Fixture.FINDER.find(body);
      Map<String, List<Found>> others = Fixture.FINDER.findAlternatives(body);
      assertThat(others).isNotEmpty();
      others.forEach(
          (code, spots) -> {
            Vec here = found.get(code).get(0).spot().on(body);
            assertThat(spots.get(0).spot().on(body).distance(here)).as(code).isLessThan(130);
          });
    }
  }

  @Test
  void mirroredSpotsMirror() {
    Surface body = Fixture.BODIES.average();
    ON_AVERAGE.forEach(
        (code, spots) -> {
          Vec left = spots.get(0).spot().on(body);
          Vec right = spots.get(0).spot().mirrored(body.mesh()).on(body);
          assertThat(right.distance(left.mirrored())).as(code).isLessThan(0.01);
        });
  }

  @Property(tries = 12)
  void aBodyOfAnotherSizeHasItsPointsAtTheSameSpotsOfSkin(
      @ForAll @DoubleRange(min = 0.8, max = 1.25) double size) {
    float[] places = Fixture.BODIES.average().places();
    for (int i = 0; i < places.length; i++) {
      places[i] = (float) (places[i] * size);
    }
    Surface body = new Surface(Fixture.BODIES.mesh(), places);
    Fixture.FINDER
        .find(body)
        .forEach(
            (code, spots) -> {
              for (int i = 0; i < spots.size(); i++) {
                Vec expected = ON_AVERAGE.get(code).get(i).spot().on(body);
                assertThat(spots.get(i).spot().on(body).distance(expected))
                    .as(code)
                    .isLessThan(0.5);
              }
            });
  }

  @Property(tries = 20)
  void pointsMoveSmoothlyFromOneBodyToAnother(
      @ForAll @DoubleRange(min = 0, max = 0.98) double share) {
    Map<String, List<Found>> here = Fixture.FINDER.find(between(share));
    Surface near = between(share + 0.02);
    Map<String, List<Found>> there = Fixture.FINDER.find(near);
    here.forEach(
        (code, spots) -> {
          for (int i = 0; i < spots.size(); i++) {
            Vec kept = spots.get(i).spot().on(near);
            assertThat(there.get(code).get(i).spot().on(near).distance(kept))
                .as(code)
                .isLessThan(4);
          }
        });
  }

  private static Surface between(double share) {
    float[] female = Fixture.BODIES.female().places();
    float[] male = Fixture.BODIES.male().places();
    float[] mixed = new float[female.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (float) (female[i] * (1 - share) + male[i] * share);
    }
    return new Surface(Fixture.BODIES.mesh(), mixed);
  }
}
