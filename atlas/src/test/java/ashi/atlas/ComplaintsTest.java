package ashi.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people come with, and what the points are used for. */
class ComplaintsTest {
  private static final Atlas ATLAS = PackedAtlas.read();

  @Test
  void theComplaintsOfEarlierJournalsAreStillThere() {
    assertThat(ATLAS.complaints())
        .extracting(Complaint::id)
        .contains("back-ache", "stiffness", "sciatica", "hip", "calf", "stress", "sleep", "jaw");
  }

  @ParameterizedTest
  @EnumSource(Area.class)
  void everyPartOfTheBodyHasAComplaint(Area area) {
    assertThat(ATLAS.complaints()).anyMatch(complaint -> complaint.areas().contains(area));
  }

  @Test
  void noWordMeansTwoComplaints() {
    List<String> words = ATLAS.complaints().stream().flatMap(c -> c.words().stream()).toList();

    assertThat(words).doesNotHaveDuplicates();
  }

  /** A trial that pressed a point is named beside what it was pressed for. */
  @Test
  void whatIsTestedNamesItsTrialAndWhatIsNotNamesATextbook() {
    assertThat(ATLAS.points())
        .flatExtracting(Point::uses)
        .allSatisfy(
            use ->
                assertThat(use.source().equals(Point.TRADITION_SOURCE))
                    .as(use.toString())
                    .isEqualTo(use.evidence() == Evidence.TRADITIONAL));
  }

  @ParameterizedTest
  @CsvSource({
    "nausea, PC6",
    "period, SP6",
    "bowels, CV12 LI11 ST25",
    "headache, BL2 GB20 GB5 GV20 TE21",
    "neck, GB21 LI10 LI11 LI4 SI14 SI15",
    "mind, EX-HN3 HT7",
    "mood, EX-HN22 EX-HN3 HT7 LR3 SP6",
  })
  void onlyThesePointsWerePressedInATrial(String complaint, String codes) {
    Set<String> tested =
        ATLAS.points().stream()
            .filter(
                p -> p.use(complaint).filter(u -> u.evidence() != Evidence.TRADITIONAL).isPresent())
            .map(Point::code)
            .collect(Collectors.toSet());

    assertThat(tested).containsExactlyInAnyOrder(codes.split(" "));
  }

  @Test
  void onlyThesePointsServeNoComplaint() {
    assertThat(ATLAS.points())
        .filteredOn(point -> point.press() && point.uses().isEmpty())
        .extracting(Point::code)
        .containsExactly(
            "LU11", "BL8", "GV25", "EX-B9", "EX-HN6", "EX-LE3", "EX-UE1", "EX-UE2", "EX-UE5",
            "EX-UE10");
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void fewPointsAreAFirstChoice(Complaint complaint) {
    assertThat(ATLAS.points())
        .filteredOn(p -> p.use(complaint.id()).filter(u -> u.weight() == 3).isPresent())
        .hasSizeBetween(1, 6);
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyPointOfARoutineServesItsComplaint(ReadyRoutine routine) {
    assertThat(routine.codes())
        .allMatch(code -> ATLAS.point(code).orElseThrow().use(routine.complaint()).isPresent());
  }

  @Test
  void aRoutineIsNeverCalledLikeAComplaint() {
    assertThat(ATLAS.routines())
        .extracting(ReadyRoutine::title)
        .doesNotContainAnyElementsOf(ATLAS.complaints().stream().map(Complaint::title).toList())
        .doesNotHaveDuplicates();
  }

  private static List<Complaint> complaints() {
    return ATLAS.complaints();
  }

  private static List<ReadyRoutine> routines() {
    return ATLAS.routines();
  }
}
