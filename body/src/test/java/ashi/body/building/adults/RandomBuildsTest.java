package ashi.body.building.adults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.body.Bodies;
import ashi.body.Build;
import ashi.body.Mesh;
import ashi.body.Surface;
import ashi.body.TestBodies;
import ashi.body.Trait;
import ashi.body.Vec;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RandomBuildsTest {
  private static final Bodies BODIES = TestBodies.all();

  @Provide
  Arbitrary<Build> builds() {
    return RandomBuilds.any();
  }

  @Property(tries = 50, seed = "20261123")
  void aBodyIsAsTallAsItsBuild(@ForAll("builds") Build build) {
    assertThat(BODIES.body(build).height()).isCloseTo(build.height(), within(0.01));
  }

  @Property(tries = 50, seed = "20261123")
  void hardlyAnySkinIsFolded(@ForAll("builds") Build build) {
    Surface body = BODIES.body(build);
    Mesh mesh = BODIES.mesh();
    int folded = 0;
    for (int quad = 0; quad < mesh.quadCount(); quad++) {
      Vec diagonal = body.place(mesh.corner(quad, 2)).minus(body.place(mesh.corner(quad, 0)));
      Vec other = body.place(mesh.corner(quad, 3)).minus(body.place(mesh.corner(quad, 1)));
      folded += diagonal.cross(other).dot(body.normal(mesh.corner(quad, 0))) < 0 ? 1 : 0;
    }
    assertThat(folded).isLessThan(mesh.quadCount() / 200);
  }

  @Test
  void theSameSeedGivesTheSamePeople() {
    assertThat(new RandomBuilds(7).next(20)).isEqualTo(new RandomBuilds(7).next(20));
  }

  @Test
  void womenAndMenAreOfUsualHeight() {
    List<Build> people = new RandomBuilds(1).next(2000);
    assertThat(mean(people, 1)).isBetween(1610.0, 1650.0);
    assertThat(mean(people, -1)).isBetween(1735.0, 1775.0);
  }

  private static double mean(List<Build> people, double sex) {
    return people.stream()
        .filter(b -> b.trait(Trait.SEX) == sex)
        .mapToDouble(Build::height)
        .average()
        .orElseThrow();
  }
}
