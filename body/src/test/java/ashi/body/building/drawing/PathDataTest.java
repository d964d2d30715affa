package ashi.body.building.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathDataTest {
  private static final List<CurveFit.Cubic> CURVE =
      List.of(
          new CurveFit.Cubic(
              new Spot(10, 20), new Spot(9.5, 20), new Spot(12.26, 30), new Spot(14, 40)));

  @Test
  void writesWholeUnitsFromWhereItIs() {
    assertThat(PathData.whole().add(CURVE, true)).hasToString("M10 20c0 0 2 10 4 20z");
  }

  @Test
  void writesTenthsWithoutNeedlessZeros() {
    assertThat(PathData.tenths().add(CURVE, false)).hasToString("M10 20c-.5 0 2.3 10 4 20");
  }

  @Test
  void mirrorsTheOtherWayRound() {
    assertThat(PathData.whole().addMirrored(CURVE, 50, true)).hasToString("M86 40c2-10 4-20 4-20z");
  }

  @Test
  void aLineWithoutLengthIsNotDrawn() {
    assertThat(PathData.whole().add(List.of(), true).isEmpty()).isTrue();
  }
}
