package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.atlas.Atlas;
import ashi.atlas.RedFlag;
import ashi.atlas.Urgency;
import ashi.care.English;
import ashi.care.RealAtlas;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {
  private static final Atlas ATLAS = RealAtlas.atlas();

  static List<RedFlag> flags() {
    return ATLAS.flags();
  }

  private static Advice of(String... ids) {
    return Advice.of(
        ATLAS.flags().stream().filter(flag -> Stream.of(ids).anyMatch(flag.id()::equals)).toList(),
        ATLAS);
  }

  @Test
  void oneEmergencyAmongOthersIsAnEmergency() {
    Advice advice = of("fever", "bladder");

    assertThat(advice.urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(advice.headline()).contains("ambulance");
  }

  @Test
  void feverAloneMeansADoctorToday() {
    assertThat(of("fever").headline()).isEqualTo("Speak to a doctor today.");
  }

  @Test
  void newPainInPregnancyIsForTheMidwife() {
    assertThat(of("pregnant").headline()).contains("midwife");
  }

  @Test
  void theMidwifeIsNamedBesideAnEmergency() {
    assertThat(of("pregnant", "legs").steps(English.WORDS))
        .anyMatch(step -> step.contains("midwife"));
  }

  @Test
  void aHotSwollenCalfMayBeAClot() {
    Advice advice = of("calf", "night");

    assertThat(advice.headline()).contains("blood clot");
    assertThat(advice.steps(English.WORDS))
        .anyMatch(step -> step.contains("Do not press or rub that leg"));
  }

  @Test
  void aClotBesideAnEmergencyIsNotRubbedEither() {
    assertThat(of("chest", "calf").steps(English.WORDS))
        .anyMatch(step -> step.contains("Do not press or rub that leg"));
  }

  @Test
  void thoughtsOfHarmingOneselfLeadToCrisisLinesAlsoBesideAnotherEmergency() {
    assertThat(of("harm").crisis()).isTrue();
    assertThat(of("harm").headline()).contains("talk to someone now");
    assertThat(of("chest", "harm").crisis()).isTrue();
    assertThat(of("chest", "harm").steps(English.WORDS))
        .anyMatch(step -> step.contains("not alone"));
    assertThat(of("chest").crisis()).isFalse();
  }

  /** What could do harm must lead over what is only kind. */
  @ParameterizedTest
  @CsvSource({
    "accident,legs,Stay as you are",
    "night,lump,Leave warmth",
    "night,cancer,Leave warmth"
  })
  void ofTwoTheMoreCarefulOneSaysWhatToDoMeanwhile(String one, String other, String words) {
    assertThat(of(one, other).meanwhile()).anyMatch(line -> line.contains(words));
    assertThat(of(one, other).meanwhile()).noneMatch(line -> line.contains("Warmth may ease"));
  }

  /** Heat is no help where something swells, bleeds, is infected or numb, or may be cancer. */
  @ParameterizedTest
  @CsvSource({
    "chest",
    "weakness",
    "saddle",
    "bladder",
    "legs",
    "tearing",
    "limb",
    "thunderclap",
    "stroke",
    "artery",
    "meningitis",
    "eye",
    "cord",
    "lung",
    "belly",
    "blood",
    "blocked",
    "accident",
    "harm",
    "fever",
    "calf",
    "arteritis",
    "joint",
    "injury",
    "cancer",
    "infection",
    "lump",
    "pregnant",
    "pregnancy-pain",
    "vomiting"
  })
  void warmthIsNotAdvisedWhereItCouldHarm(String flag) {
    assertThat(of(flag).meanwhile()).noneMatch(line -> line.contains("Warmth may ease"));
  }

  @ParameterizedTest
  @MethodSource("flags")
  void everyFlagThatBlocksEndsInNoPressingAndEasesMeanwhile(RedFlag flag) {
    Advice advice = Advice.of(List.of(flag), ATLAS);

    assertThat(advice.urgency()).isEqualTo(flag.urgency());
    if (flag.urgency().blocks()) {
      assertThat(advice.steps(English.WORDS).get(advice.steps(English.WORDS).size() - 1))
          .startsWith(flag.id().equals("harm") ? "Tell someone you trust" : "Press no points");
      assertThat(advice.meanwhile())
          .anyMatch(
              line ->
                  line.startsWith("Lie")
                      || line.startsWith("Sit")
                      || line.startsWith("Rest")
                      || line.startsWith("Stay"))
          .anyMatch(line -> line.contains("Breathe"));
    } else {
      assertThat(advice.steps(English.WORDS)).noneMatch(step -> step.contains("Press no points"));
    }
  }

  @Test
  void theMostUrgentHelpIsListedFirst() {
    assertThat(ATLAS.helps().stream().map(help -> help.urgency().ordinal())).isSorted();
  }

  @Test
  void noFlagNeedsNoAdvice() {
    assertThatThrownBy(() -> Advice.of(List.of(), ATLAS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
