package ashi.body.building.posing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.body.Build;
import ashi.body.Surface;
import ashi.body.TestBodies;
import ashi.body.Vec;
import ashi.body.building.posing.Rig.Bone;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RigTest {
  private static final Surface AVERAGE = TestBodies.all().average();
  private static final Rig RIG = TestRig.of(AVERAGE);

  @Test
  void atMostFourBonesMoveAVertexAndTogetherTheyMoveItWholly() {
    for (int vertex = 0; vertex < AVERAGE.mesh().vertices(); vertex++) {
      double sum = 0;
      for (float share : RIG.shares()[vertex]) {
        assertThat(share).isBetween(0f, 1f);
        sum += share;
      }
      assertThat(RIG.shares()[vertex]).hasSizeBetween(1, Rig.MOST_BONES);
      assertThat(sum).isEqualTo(1, within(1e-5));
    }
  }

  @Test
  void everyBoneHangsOnOneThatCameBeforeAndLeftMirrorsRight() {
    for (int i = 0; i < RIG.bones().size(); i++) {
      Bone bone = RIG.bones().get(i);
      assertThat(bone.parent()).isLessThan(i);
      Vec other = RIG.bones().get(RIG.number(bone.otherSide())).start();
      assertThat(bone.start().mirrored().distance(other)).isLessThan(0.3);
    }
  }

  @Test
  void jointsLieInTheBodyWhoeverItIs() {
    for (Surface body :
        List.of(
            AVERAGE,
            TestBodies.all().female(),
            TestBodies.all().male(),
            TestBodies.all().body(Build.of(1900)))) {
      Rig rig = TestRig.of(body);
      for (Bone bone : rig.bones()) {
        boolean betweenToes = bone.stem().equals("toes");
        if (bone.parent() >= 0 && !betweenToes) {
          assertThat(isWithin(bone.start(), body)).as(bone.name() + " " + bone.start()).isTrue();
        }
      }
    }
  }

  /** Drillis and Contini (1966): hip at 0.53 of the height, knee at 0.285, ankle at 0.039. */
  @Test
  void jointsOfTheLegAreWherePeopleHaveThem() {
    double height = AVERAGE.height();
    assertThat(start("upperleg01.L").y() / height).isBetween(0.51, 0.545);
    assertThat(start("lowerleg01.L").y() / height).isBetween(0.265, 0.30);
    assertThat(start("foot.L").y() / height).isBetween(0.035, 0.055);
  }

  @Test
  void whatIsPackedIsReadAgain() {
    Rig again = Rig.read(RIG.pack(AVERAGE), AVERAGE);
    assertThat(again.shares()).isDeepEqualTo(RIG.shares());
    assertThat(again.moving()).isDeepEqualTo(RIG.moving());
    assertThat(
            IntStream.range(0, RIG.bones().size())
                .mapToDouble(i -> again.bones().get(i).start().distance(RIG.bones().get(i).start()))
                .max()
                .orElseThrow())
        .isLessThan(0.1);
  }

  private static Vec start(String bone) {
    return RIG.bones().get(RIG.number(bone)).start();
  }

  /** By how often a ray to the front leaves the skin. */
  private static boolean isWithin(Vec place, Surface body) {
    int[] quads = body.mesh().quads();
    int crossings = 0;
    for (int q = 0; q < quads.length; q += 4) {
      for (int[] corners :
          List.of(
              new int[] {quads[q], quads[q + 1], quads[q + 2]},
              new int[] {quads[q], quads[q + 2], quads[q + 3]})) {
        if (isCrossed(place, Arrays.stream(corners).mapToObj(body::place).toList())) {
          crossings++;
        }
      }
    }
    return crossings % 2 == 1;
  }

  /** Whether the ray in direction z hits the triangle; a little aside, so that it meets no edge. */
  private static boolean isCrossed(Vec from, List<Vec> triangle) {
    double x = from.x() + 0.0137;
    double y = from.y() + 0.0071;
    Vec a = triangle.get(0);
    Vec b = triangle.get(1).minus(a);
    Vec c = triangle.get(2).minus(a);
    double area = b.x() * c.y() - b.y() * c.x();
    double u = ((x - a.x()) * c.y() - (y - a.y()) * c.x()) / area;
    double v = (b.x() * (y - a.y()) - b.y() * (x - a.x())) / area;
    return u >= 0 && v >= 0 && u + v <= 1 && a.z() + u * b.z() + v * c.z() > from.z();
  }
}
