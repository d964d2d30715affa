package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.FlagGroup;
import ashi.atlas.Place;
import ashi.care.RealAtlas;
import ashi.care.Side;
import ashi.care.Wish;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagGroupsTest {
  private static final Atlas ATLAS = RealAtlas.atlas();

  private static Set<FlagGroup> of(String complaint, Area... where) {
    return FlagGroups.of(
        new Wish(complaint, Set.of(where), Place.BED, 10, Set.of(), Side.BOTH), ATLAS);
  }

  @Test
  void thePartsThatHurtAddTheirs() {
    assertThat(of("sleep")).containsExactly(FlagGroup.MIND);
    assertThat(of("sleep", Area.CALF, Area.HEAD))
        .containsExactlyInAnyOrder(FlagGroup.MIND, FlagGroup.LEG, FlagGroup.HEAD);
    assertThat(of("sleep", Area.FRONT)).contains(FlagGroup.CHEST, FlagGroup.BELLY);
  }

  @ParameterizedTest
  @CsvSource({
    "back-ache,BACK",
    "sciatica,LEG",
    "jaw,HEAD",
    "calf,LEG",
    "stress,MIND",
    "sleep,MIND"
  })
  void aComplaintAsksForItsOwn(String complaint, FlagGroup group) {
    assertThat(of(complaint)).contains(group);
  }

  @Test
  void pointsOfTheHandArePressedForAnything() {
    assertThat(FlagGroups.of(List.of("LI4", "PC6", "none"), ATLAS)).isEmpty();
    assertThat(FlagGroups.of(List.of("ST36"), ATLAS)).containsExactly(FlagGroup.LEG);
  }

  @Test
  void anOwnRoutineAsksForThePartsItPresses() {
    assertThat(FlagGroups.of(List.of("GB20", "BL57"), ATLAS))
        .containsExactlyInAnyOrder(
            FlagGroup.of(ATLAS.point("GB20").orElseThrow().area()).iterator().next(),
            FlagGroup.LEG);
  }

  @Test
  void everyComplaintAsksForSomething() {
    assertThat(ATLAS.complaints()).noneMatch(complaint -> complaint.flags().isEmpty());
  }
}
