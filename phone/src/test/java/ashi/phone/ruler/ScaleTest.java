package ashi.phone.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Unit;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private final Scale scale = new Scale(6, 700, Unit.MILLIMETRES);

  @Test
  void isAsLongAsWholeCentimetresFit() {
    assertThat(scale.full()).isEqualTo(100);
    assertThat(new Scale(6, 700, Unit.INCHES).full()).isEqualTo(8 * Unit.INCH / 2);
  }

  @Test
  void marksWhereToPress() {
    assertThat(scale.drawing(0, 36)).contains("<path class=\"mark\" d=\"M0 244.00H104\"/>");
  }

  @Test
  void marksEachCun() {
    assertThat(scale.drawing(24, -1))
        .contains("M78 172.00H104")
        .contains("M78 316.00H104")
        .doesNotContain("mark");
  }

  @Test
  void aTouchIsReadInWholeMillimetresWithinTheRuler() {
    assertThat(scale.millimetres(scale.y(42.3))).isEqualTo(42);
    assertThat(scale.millimetres(0)).isZero();
    assertThat(scale.millimetres(5_000)).isEqualTo(100);
  }
}
