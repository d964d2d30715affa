package ashi.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void onlyWhatIsSoftenedIsSoft() {
    Softened light = new Softened("BL57", "BL57 is held gently.");
    Plan plan = new Plan(Samples.routine(), List.of(), List.of(light));

    assertThat(plan.isSoft("BL57")).isTrue();
    assertThat(plan.isSoft("BL40")).isFalse();
  }
}
