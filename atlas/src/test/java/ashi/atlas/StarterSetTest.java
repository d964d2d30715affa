package ashi.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarterSetTest {
  private static final Atlas ATLAS = PackedAtlas.read();

  @Test
  void theStarterSetIsComplete() {
    assertThat(ATLAS.points())
        .extracting(Point::code)
        .contains(
            ("LU7 LI4 LI11 ST6 ST7 ST36 SP6 HT7 SI3 BL2 BL10 BL23 BL25 BL26 BL32 BL36 BL37 BL40 BL52"
                    + " BL53 BL54 BL56 BL57 BL58 BL60 BL62 KI1 KI3 PC6 TE5 GB20 GB21 GB30 GB31 GB34"
                    + " GB39 GB41 LR3 GV3 GV4 GV14 GV20 EX-B2 EX-B7 EX-UE7 EX-HN1 EX-HN3 EX-HN5"
                    + " EX-HN22")
                .split(" "));
  }

  @Test
  void everyPointWhoCountsIsNamed() {
    assertThat(ATLAS.channels().stream().mapToInt(Channel::total).sum()).isEqualTo(361);
  }

  @ParameterizedTest
  @CsvSource({
    "BL23, CIRCLE, 60",
    "BL40, HOLD, 90",
    "GB30, DEEP, 75",
    "BL52, GENTLE, 90",
    "BL57, KNEAD, 60",
  })
  void theFiveArePressedAsTheyShould(String code, Technique technique, int seconds) {
    Dose dose = point(code).dose();
    assertThat(List.of(dose.technique(), dose.seconds())).isEqualTo(List.of(technique, seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LI4", "SP6", "BL60", "GB21", "BL32", "BL53", "BL54"})
  void pregnancyLeavesOutWhatTraditionAvoids(String code) {
    assertThat(point(code).cautions()).contains(Caution.PREGNANCY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BL40", "BL56", "BL57", "BL58"})
  void aClotOrVaricoseVeinsLeaveOutCalfAndKneePit(String code) {
    assertThat(point(code).cautions()).contains(Caution.THROMBOSIS, Caution.VARICOSE_VEINS);
  }

  @Test
  void brokenSkinAndThinBloodSoftenEveryPoint() {
    assertThat(ATLAS.points())
        .filteredOn(Point::press)
        .allSatisfy(p -> assertThat(p.soften()).contains(Caution.SKIN, Caution.BLOOD_THINNERS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "back-ache",
        "stiffness",
        "sciatica",
        "hip",
        "calf",
        "stress",
        "jaw",
        "upper-back",
        "knee",
        "foot",
        "elbow",
        "hand"
      })
  void noSinglePointClaimsATestThatWasNotSeen(String complaint) {
    assertThat(uses(complaint)).extracting(Use::evidence).containsOnly(Evidence.TRADITIONAL);
  }

  @Test
  void forSleepOnlyTheRelaxingSetIsTestedAndOnlyAsASet() {
    Map<String, Evidence> tested = new HashMap<>();
    for (Point point : ATLAS.points()) {
      point
          .use("sleep")
          .filter(use -> use.evidence() != Evidence.TRADITIONAL)
          .ifPresent(use -> tested.put(point.code(), use.evidence()));
    }
    assertThat(tested.keySet()).containsExactlyInAnyOrder("EX-HN3", "EX-HN22", "HT7", "SP6", "LR3");
    assertThat(tested.values()).containsOnly(Evidence.TESTED_IN_SET);
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void bareHandsReachTwoPointsForEveryComplaintEverywhere(Place place) {
    assertThat(ATLAS.complaints())
        .filteredOn(complaint -> !onFoot(complaint, place))
        .allSatisfy(
            complaint ->
                assertThat(
                        ATLAS.points().stream()
                            .filter(p -> serves(p, complaint.id()) && byHand(p, place))
                            .count())
                    .isGreaterThanOrEqualTo(2));
  }

  /** Nobody who stands reaches their feet. */
  private static boolean onFoot(Complaint complaint, Place place) {
    return place == Place.STANDING && complaint.areas().equals(Set.of(Area.FOOT));
  }

  private static boolean serves(Point point, String complaint) {
    return point.uses().stream().anyMatch(use -> use.complaint().equals(complaint));
  }

  private static boolean byHand(Point point, Place place) {
    return place.positions().stream()
        .anyMatch(at -> point.reach().getOrDefault(at, Set.of()).contains(Tool.HANDS));
  }

  private static List<Use> uses(String complaint) {
    return ATLAS.points().stream()
        .flatMap(p -> p.uses().stream())
        .filter(use -> use.complaint().equals(complaint))
        .toList();
  }

  private static Point point(String code) {
    return ATLAS.point(code).orElseThrow();
  }
}
