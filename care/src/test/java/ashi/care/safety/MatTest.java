package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Caution;
import ashi.atlas.Place;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.English;
import ashi.care.Plan;
import ashi.care.RealAtlas;
import ashi.care.Routine;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.choosing.Choice;
import ashi.care.choosing.Chooser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mat presses all of the back at once, whichever point it is laid under. */
class MatTest {
  private static final Set<Tool> MAT = Set.of(Tool.HANDS, Tool.MAT);
  private static final Step ON_THE_MAT =
      new Step("BL16", Position.LYING, Tool.MAT, Side.BOTH, Technique.HOLD, 90, 1, 5, "");

  private static List<Step> chosen(Set<Caution> cautions) {
    Wish wish = new Wish("upper-back", Set.of(), Place.BED, 20, MAT, Side.BOTH);
    return new Chooser(RealAtlas.atlas(), English.WORDS).choose(wish, cautions)
            instanceof Choice.Chosen chosen
        ? chosen.plan().routine().steps()
        : List.of();
  }

  @Test
  void whoHasNoCautionLiesOnIt() {
    assertThat(chosen(Set.of())).extracting(Step::tool).contains(Tool.MAT);
  }

  @ParameterizedTest
  @EnumSource(
      value = Caution.class,
      names = {"SPINE_IMPLANT", "PREGNANCY", "OSTEOPOROSIS", "SHOULDER_JOINT", "HIP_JOINT"})
  void whoseBackIsToBeSparedDoesNot(Caution caution) {
    assertThat(chosen(Set.of(caution))).extracting(Step::tool).doesNotContain(Tool.MAT);
  }

  @Test
  void aKneeIsNotUnderIt() {
    assertThat(chosen(Set.of(Caution.KNEE_JOINT))).extracting(Step::tool).contains(Tool.MAT);
  }

  @Test
  void anOwnRoutineSaysWhyItDoesNot() {
    Routine own = new Routine("own-1", "Mine", List.of(ON_THE_MAT));

    Plan plan =
        new SafetyFilter(RealAtlas.atlas(), English.WORDS).filter(own, Set.of(Caution.PREGNANCY));

    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.leftOut().get(0).reason())
        .startsWith("BL16 ")
        .endsWith(
            "is left out: with an acupressure mat you would also press what should be spared beside"
                + " it.");
  }

  @Test
  void whatHurtTodayIsNotLainUpon() {
    Rested rested = new Rested(Map.of("BL23", Samples.day(1)), List.of());
    Routine own = new Routine("own-1", "Mine", List.of(ON_THE_MAT));

    assertThat(
            new SafetyFilter(RealAtlas.atlas(), rested, English.WORDS)
                .filter(own, Set.of())
                .isEmpty())
        .isTrue();
  }
}
