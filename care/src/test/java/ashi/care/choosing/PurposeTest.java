package ashi.care.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Evidence;
import ashi.atlas.Point;
import ashi.care.Samples;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the formula of {@link Chooser}. */
class PurposeTest {
  @ParameterizedTest
  @CsvSource({
    "1, TRADITIONAL, CALF, 3",
    "3, TRADITIONAL, HIP, 11",
    "2, TESTED_IN_SET, CALF, 7",
    "2, TESTED_GIVEN, HIP, 9",
    "3, TESTED_SELF, CALF, 11",
    "3, TESTED_SELF, HIP, 13"
  })
  void itCountsThriceItsWeightAndWhatIsKnownAndWhereItHurts(
      int weight, Evidence evidence, Area area, int score) {
    Point point = new Samples.Pressed("BL1", area).weight(weight).evidence(evidence).point();

    assertThat(Purpose.of(point, Samples.SCIATICA, Set.of(Area.HIP), true))
        .map(Purpose::score)
        .contains(score);
  }

  @Test
  void aPointHasNoUseForWhatItDoesNotServe() {
    assertThat(Purpose.use(Samples.BL57, "headache")).isEmpty();
  }
}
