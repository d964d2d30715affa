package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Point;
import ashi.atlas.Tool;
import ashi.care.Samples;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTest {
  private static final Set<Tool> ONE_SPOT =
      EnumSet.of(Tool.HANDS, Tool.BALL, Tool.CANE, Tool.HELPER);
  private static final Point OUT =
      new Samples.Pressed("BL40", Area.CALF).cautions(Set.of(Caution.VARICOSE_VEINS)).point();
  private static final Point LIGHT =
      new Samples.Pressed("KI3", Area.FOOT).soften(Set.of(Caution.BLOOD_THINNERS)).point();
  private static final Point NEVER_PRESSED =
      new Samples.Pressed("GV1", Area.HIP).cautions(Set.of(Caution.PREGNANCY)).press(false).point();
  private static final Point CALF = new Samples.Pressed("BL57", Area.CALF).point();
  private static final Point FOOT = new Samples.Pressed("KI1", Area.FOOT).point();
  private static final Point BACK = new Samples.Pressed("BL13", Area.UPPER_BACK).point();
  private static final Point KNEE = new Samples.Pressed("ST36", Area.KNEE).point();
  private static final Atlas ATLAS =
      Samples.atlas(OUT, LIGHT, NEVER_PRESSED, CALF, FOOT, BACK, KNEE);

  private static Set<Tool> safe(Point point, Caution... cautions) {
    return new Contact(ATLAS, Set.of(cautions), Rested.NONE).safe(point, EnumSet.allOf(Tool.class));
  }

  @Test
  void whereNothingIsSparedAnyToolIsSafe() {
    for (Point point : ATLAS.points()) {
      assertThat(safe(point)).as(point.code()).isEqualTo(EnumSet.allOf(Tool.class));
    }
  }

  @ParameterizedTest
  @CsvSource({"BL57, VARICOSE_VEINS", "KI1, BLOOD_THINNERS"})
  void besideAPointToSpareOnlyWhatPressesOneSpotIsSafe(String code, Caution caution) {
    assertThat(safe(ATLAS.point(code).orElseThrow(), caution)).isEqualTo(ONE_SPOT);
  }

  @Test
  void elsewhereAnyToolIsSafe() {
    assertThat(safe(KNEE, Caution.VARICOSE_VEINS, Caution.BLOOD_THINNERS, Caution.PREGNANCY))
        .isEqualTo(EnumSet.allOf(Tool.class));
  }

  @Test
  void aMatLiesUnderAllOfTheBackARollerUnderAPartOfIt() {
    Set<Tool> allButTheMat = EnumSet.complementOf(EnumSet.of(Tool.MAT));

    assertThat(safe(BACK, Caution.PREGNANCY)).isEqualTo(allButTheMat);
  }

  @Test
  void whatHurtTodayIsSparedToo() {
    Rested rested = new Rested(Map.of("BL40", Samples.day(1)), List.of());

    assertThat(new Contact(ATLAS, Set.of(), rested).safe(CALF, EnumSet.allOf(Tool.class)))
        .isEqualTo(ONE_SPOT);
  }
}
