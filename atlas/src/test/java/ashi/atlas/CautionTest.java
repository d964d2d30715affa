package ashi.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CautionTest {

  @ParameterizedTest
  @EnumSource(Caution.class)
  void isKnownByItsNameInAnyCase(Caution caution) {
    assertThat(Caution.named(caution.name().toLowerCase(java.util.Locale.ROOT)))
        .containsExactly(caution);
  }

  @Test
  void aClotOfOldMayHaveBeenVaricoseVeins() {
    assertThat(Caution.named("CLOT"))
        .containsExactlyInAnyOrder(Caution.THROMBOSIS, Caution.VARICOSE_VEINS);
  }

  @Test
  void anImplantOfOldMayBeAnyOfThem() {
    assertThat(Caution.named("JOINT_REPLACEMENT"))
        .containsExactlyInAnyOrder(
            Caution.PACEMAKER,
            Caution.HIP_JOINT,
            Caution.KNEE_JOINT,
            Caution.SHOULDER_JOINT,
            Caution.SPINE_IMPLANT);
  }

  @Test
  void noOtherNameIsBelieved() {
    assertThat(Caution.named("COLD")).isEmpty();
    assertThat(Caution.named("")).isEmpty();
  }
}
