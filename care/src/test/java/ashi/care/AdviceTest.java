package ashi.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.care.RedFlag.Urgency;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {

  @Test
  void oneEmergencyAmongOthersIsAnEmergency() {
    Advice advice = Advice.of(Set.of(RedFlag.FEVER, RedFlag.BLADDER));

    assertThat(advice.urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(advice.headline()).contains("ambulance");
  }

  @Test
  void feverAloneMeansADoctorToday() {
    assertThat(Advice.of(Set.of(RedFlag.FEVER)).headline()).isEqualTo("Speak to a doctor today.");
  }

  @Test
  void newPainInPregnancyIsForTheMidwife() {
    assertThat(Advice.of(Set.of(RedFlag.PREGNANT)).headline()).contains("midwife");
  }

  @Test
  void theMidwifeIsNamedBesideAnEmergency() {
    assertThat(Advice.of(Set.of(RedFlag.PREGNANT, RedFlag.LEGS)).steps())
        .anyMatch(step -> step.contains("midwife"));
  }

  @Test
  void aHotSwollenCalfMayBeAClot() {
    Advice advice = Advice.of(Set.of(RedFlag.CALF, RedFlag.NIGHT));

    assertThat(advice.headline()).contains("blood clot");
    assertThat(advice.steps()).anyMatch(step -> step.contains("Do not press or rub that leg"));
  }

  @ParameterizedTest
  @EnumSource(RedFlag.class)
  void everyFlagEndsInNoPressing(RedFlag flag) {
    Advice advice = Advice.of(Set.of(flag));

    assertThat(advice.urgency()).isEqualTo(flag.urgency());
    assertThat(advice.steps().get(advice.steps().size() - 1)).startsWith("Press no points");
  }

  @Test
  void noFlagNeedsNoAdvice() {
    assertThatThrownBy(() -> Advice.of(Set.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
