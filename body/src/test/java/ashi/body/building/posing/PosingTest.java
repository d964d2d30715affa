package ashi.body.building.posing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.building.posing.Pose.Level;
import ashi.body.building.posing.Posing.Posed;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PosingTest {
  private static final Posing POSING = TestRig.average();

  static Stream<String> poses() {
    return TestRig.POSES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("poses")
  void theBodyRestsOnTheGroundAndNothingIsSunkIn(String name) {
    Surface skin = POSING.posed(pose(name)).skin();
    int touching = 0;
    for (int vertex = 0; vertex < skin.mesh().vertices(); vertex++) {
      assertThat(skin.place(vertex).y()).isGreaterThanOrEqualTo(0);
      touching += skin.place(vertex).y() < 0.01 ? 1 : 0;
    }
    assertThat(touching).isGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("poses")
  void whatIsToRestIsAsHighAsWhatItRestsBeside(String name) {
    Pose settled = POSING.settled(pose(name));
    float[] places = POSING.skin(settled);
    for (Level level : settled.levels()) {
      double gap =
          POSING.lowest(places, POSING.rig().number(level.part()))
              - POSING.lowest(places, POSING.rig().number(level.other()));
      assertThat(gap).as(level.part()).isEqualTo(level.above(), within(4.0));
    }
  }

  @ParameterizedTest
  @MethodSource("poses")
  void bonesKeepTheirLength(String name) {
    Posed posed = POSING.posed(pose(name));
    for (int i = 1; i < POSING.rig().bones().size(); i++) {
      int parent = POSING.rig().bones().get(i).parent();
      double resting =
          POSING.rig().bones().get(i).start().distance(POSING.rig().bones().get(parent).start());
      assertThat(joint(posed, i).distance(joint(posed, parent))).isEqualTo(resting, within(0.01));
    }
  }

  /** Skin that collapses where a joint bends loses volume: people have the same in every pose. */
  @ParameterizedTest
  @MethodSource("poses")
  void theBodyKeepsItsVolume(String name) {
    double posed = volume(POSING.posed(pose(name)).skin());
    assertThat(posed / volume(POSING.resting())).isBetween(0.93, 1.07);
  }

  @Test
  void aChairHasTheHeightOfChairs() {
    assertThat(POSING.posed(pose("sitting")).seat()).isBetween(350.0, 480.0);
    assertThat(POSING.posed(pose("calves-on-chair")).seat()).isBetween(350.0, 480.0);
    assertThat(POSING.posed(pose("standing")).seat()).isZero();
  }

  @Test
  void aKneeBentSquareBringsTheAnkleBehindTheKnee() {
    Posed posed =
        POSING.posed(PoseSet.read("pose stork, upright\nleft knee flexion 90\n").get("stork"));
    Vec knee = joint(posed, POSING.rig().number("lowerleg01.L"));
    Vec ankle = joint(posed, POSING.rig().number("foot.L"));
    double shank = knee.distance(ankle);
    assertThat(knee.z() - ankle.z()).isEqualTo(shank, within(0.02 * shank));
    assertThat(ankle.y()).isEqualTo(knee.y(), within(0.1 * shank));
  }

  @Test
  void anArmLiftedForwardPointsForwardAndTheElbowBringsTheHandUp() {
    Posed posed =
        POSING.posed(
            PoseSet.read("pose waiter, upright\nleft shoulder flexion 90\nleft elbow flexion 90\n")
                .get("waiter"));
    Vec shoulder = joint(posed, POSING.rig().number("upperarm01.L"));
    Vec elbow = joint(posed, POSING.rig().number("lowerarm01.L"));
    Vec wrist = joint(posed, POSING.rig().number("wrist.L"));
    assertThat(elbow.minus(shoulder).unit().dot(Vec.FORWARD)).isGreaterThan(0.9);
    assertThat(wrist.minus(elbow).unit().dot(Vec.UP)).isGreaterThan(0.85);
  }

  private static Pose pose(String name) {
    return Objects.requireNonNull(TestRig.POSES.get(name));
  }

  private static Vec joint(Posed posed, int bone) {
    return posed.motions().get(bone).apply(POSING.rig().bones().get(bone).start());
  }

  /** By the theorem of Gauss, over the triangles. */
  private static double volume(Surface skin) {
    double sum = 0;
    for (int quad = 0; quad < skin.mesh().quadCount(); quad++) {
      Vec a = skin.place(skin.mesh().corner(quad, 0));
      for (int i = 1; i < 3; i++) {
        Vec b = skin.place(skin.mesh().corner(quad, i));
        Vec c = skin.place(skin.mesh().corner(quad, i + 1));
        sum += a.dot(b.cross(c)) / 6;
      }
    }
    return sum;
  }
}
