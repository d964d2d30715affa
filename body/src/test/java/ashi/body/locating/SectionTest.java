package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.body.Mesh;
import ashi.body.Surface;
import ashi.body.Vec;
import org.junit.jupiter.api.Test;

/**
 * A tape around a box that is 200 wide (x), 400 high (y) and 200 deep (z), standing on the ground.
 */
class SectionTest {
  private static final Surface BOX =
      new Surface(
          new Mesh(
              8,
              new int[] {4, 5, 7, 6, 1, 0, 2, 3, 5, 1, 3, 7, 0, 4, 6, 2, 6, 7, 3, 2, 0, 1, 5, 4},
              new int[] {1, 0, 3, 2, 5, 4, 7, 6}),
          new float[] {
            -100, 0, -100, 100, 0, -100, -100, 400, -100, 100, 400, -100, -100, 0, 100, 100, 0, 100,
            -100, 400, 100, 100, 400, 100
          });
  private static final Vec FRONT = new Vec(0, 100, 100);
  private static final Vec BACK = new Vec(0, 100, -100);
  private static final Vec LEFT_SIDE = new Vec(100, 100, 0);

  @Test
  void runsAllTheWayRound() {
    Trail trail = Section.through(BOX, FRONT, Vec.UP).from(FRONT, Vec.LEFT);
    assertThat(trail.length()).isCloseTo(800, within(1e-3));
    assertThat(trail.last().place().distance(FRONT)).isLessThan(1e-3);
  }

  @Test
  void startsOffInTheDirectionAskedFor() {
    Section section = Section.through(BOX, FRONT, Vec.UP);
    assertThat(section.from(FRONT, Vec.LEFT).after(200).place().distance(LEFT_SIDE))
        .isLessThan(1e-3);
    assertThat(
            section
                .from(FRONT, Vec.LEFT.times(-1))
                .after(200)
                .place()
                .distance(LEFT_SIDE.mirrored()))
        .isLessThan(1e-3);
  }

  @Test
  void takesTheShorterWay() {
    Trail trail = Section.through(BOX, FRONT, Vec.UP).between(FRONT, LEFT_SIDE);
    assertThat(trail.length()).isCloseTo(200, within(1e-3));
  }

  @Test
  void goesOverTheTopInAnUprightPlane() {
    Vec front = new Vec(50, 300, 100);
    Vec back = new Vec(50, 300, -100);
    assertThat(Section.through(BOX, front, Vec.LEFT).between(front, back).length())
        .isCloseTo(400, within(1e-3));
  }

  @Test
  void everySpotIsBoundToTheSkinItLiesOn() {
    Trail trail = Section.through(BOX, FRONT, Vec.UP).between(FRONT, BACK);
    for (double way = 0; way <= trail.length(); way += 10) {
      Trail.Step step = trail.after(way);
      assertThat(step.anchor().on(BOX).distance(step.place())).isLessThan(1e-3);
    }
  }

  @Test
  void tellsWhereALevelIsReached() {
    Vec front = new Vec(50, 100, 100);
    Trail trail = Section.through(BOX, front, Vec.LEFT).from(front, Vec.UP);
    assertThat(trail.reaching(front, Vec.UP, 200).place().distance(new Vec(50, 300, 100)))
        .isLessThan(1e-3);
  }
}
