package ashi.body.building.posing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.body.building.posing.Pose.Lie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoseSetTest {
  @Test
  void aPoseHasAnglesOfBothSidesOrOne() {
    Pose pose =
        PoseSet.read("pose a, face up\n  hip flexion 30\n  left hip flexion 50\n  tilt 4\n")
            .get("a");
    assertThat(pose.lie()).isEqualTo(Lie.FACE_UP);
    assertThat(pose.tilt()).isEqualTo(4);
    assertThat(pose.angle(Movement.HIP_FLEXION, true)).isEqualTo(50);
    assertThat(pose.angle(Movement.HIP_FLEXION, false)).isEqualTo(30);
    assertThat(pose.angle(Movement.KNEE_FLEXION, false)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "knee flexion 170 | poses.txt:2: | from 0.0 to 155.0 degrees",
        "knee flexion -5 | poses.txt:2: | from 0.0 to 155.0 degrees",
        "left back flexion 20 | poses.txt:2: | no left or right",
        "knee twist 10 | poses.txt:2: | KNEE_TWIST",
        "pose b, upside down | poses.txt:2: | UPSIDE_DOWN",
        "pose a, upright | poses.txt:2: | already",
      })
  void whatPeopleCannotDoOrNobodyUnderstandsIsRefusedWithItsLine(
      String line, String where, String why) {
    assertThatThrownBy(() -> PoseSet.read("pose a, upright\n" + line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(where)
        .hasMessageContaining(why);
  }
}
