package ashi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodiesTest {
  private static final Bodies BODIES = TestBodies.all();
  private static final List<Surface> ALL =
      List.of(BODIES.average(), BODIES.female(), BODIES.male());

  @Test
  void adultsAreOfUsualHeight() {
    assertThat(ALL.stream().map(Surface::height))
        .satisfiesExactly(
            height -> assertThat(height).isBetween(1650.0, 1680.0),
            height -> assertThat(height).isBetween(1580.0, 1610.0),
            height -> assertThat(height).isBetween(1720.0, 1750.0));
  }

  @Test
  void theSkinIsOneClosedPiece() {
    Mesh mesh = BODIES.mesh();
    Set<Long> edges = new HashSet<>();
    for (int quad = 0; quad < mesh.quadCount(); quad++) {
      for (int i = 0; i < 4; i++) {
        edges.add((long) mesh.corner(quad, i) << 32 | mesh.corner(quad, (i + 1) % 4));
      }
    }
    assertThat(edges)
        .hasSize(4 * mesh.quadCount())
        .allMatch(edge -> edges.contains(edge << 32 | edge >> 32));
  }

  @Test
  void leftAndRightAreMirrorImages() {
    for (Surface surface : ALL) {
      for (int vertex = 0; vertex < surface.mesh().vertices(); vertex++) {
        Vec partner = surface.place(surface.mesh().mirror()[vertex]);
        assertThat(surface.place(vertex).mirrored().distance(partner)).isZero();
      }
    }
  }

  @Test
  void theBodyStandsOnTheGroundAndFacesForward() {
    for (Surface surface : ALL) {
      double lowest = Double.MAX_VALUE;
      double toes = 0;
      for (int vertex = 0; vertex < surface.mesh().vertices(); vertex++) {
        Vec place = surface.place(vertex);
        lowest = Math.min(lowest, place.y());
        toes = place.y() < 40 ? Math.max(toes, place.z()) : toes;
      }
      assertThat(lowest).isCloseTo(0, within(0.1));
      assertThat(toes).isGreaterThan(100);
    }
  }

  @Test
  void normalsPointOutward() {
    for (Surface surface : ALL) {
      int highest = 0;
      for (int vertex = 0; vertex < surface.mesh().vertices(); vertex++) {
        highest = surface.place(vertex).y() > surface.place(highest).y() ? vertex : highest;
      }
      assertThat(surface.normal(highest).y()).isGreaterThan(0.9);
    }
  }

  @Test
  void theAverageBuildIsTheAverageBody() {
    Surface average = BODIES.average();
    Surface built = BODIES.body(Build.of(average.height()));
    for (int vertex = 0; vertex < BODIES.mesh().vertices(); vertex++) {
      assertThat(built.place(vertex).distance(average.place(vertex))).isLessThan(0.1);
    }
  }

  @Test
  void aLongForearmIsLongerAndNothingElseIs() {
    Surface average = BODIES.average();
    Surface built =
        BODIES.body(Build.of(average.height()).with(Trait.FOREARM, 2).with(Trait.SEX, 0));
    int middleFingertip = 8813;
    int bigToe = 12756;
    assertThat(average.place(middleFingertip).y() - built.place(middleFingertip).y())
        .isBetween(10.0, 25.0);
    assertThat(built.place(bigToe).distance(average.place(bigToe))).isLessThan(0.5);
  }

  @Test
  void aTraitBeyondItsRangeIsTakenToItsEnd() {
    assertThat(Build.of(1700).with(Trait.WEIGHT, 5))
        .isEqualTo(Build.of(1700).with(Trait.WEIGHT, 1));
  }
}
