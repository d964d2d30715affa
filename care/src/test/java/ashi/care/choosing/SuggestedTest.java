package ashi.care.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Complaint;
import ashi.care.RealAtlas;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestedTest {
  private static final Atlas ATLAS = RealAtlas.atlas();

  @ParameterizedTest
  @EnumSource(Area.class)
  void whatIsSuggestedForAPlaceIsAboutThatPlace(Area area) {
    assertThat(Suggested.complaint(ATLAS, Set.of(area)).orElseThrow().areas()).contains(area);
  }

  @ParameterizedTest
  @CsvSource({
    "HEAD, headache",
    "NECK, neck",
    "UPPER_BACK, upper-back",
    "LOWER_BACK, back-ache",
    "HIP, hip",
    "THIGH, calf",
    "KNEE, knee",
    "CALF, calf",
    "FOOT, foot",
    "ARM, elbow",
    "HAND, hand",
    "FRONT, bowels",
    "LOWER_BACK CALF, sciatica",
    "HIP LOWER_BACK, sciatica",
    "NECK UPPER_BACK, neck",
  })
  void aPlaceSuggests(String places, String complaint) {
    Set<Area> where =
        Arrays.stream(places.split(" ")).map(Area::valueOf).collect(Collectors.toSet());

    assertThat(Suggested.complaint(ATLAS, where)).map(Complaint::id).contains(complaint);
  }

  @Test
  void nowhereSuggestsTheFirst() {
    assertThat(Suggested.complaint(ATLAS, Set.of())).contains(ATLAS.complaints().get(0));
  }
}
