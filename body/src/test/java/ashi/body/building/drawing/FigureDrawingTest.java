package ashi.body.building.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.body.Bodies;
import ashi.body.Surface;
import ashi.body.Vec;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureDrawingTest {
  private static final Vec BETWEEN_THE_SHOULDER_BLADES = new Vec(0, 1300, -66);

  @Test
  void drawsTheSameTwice() throws IOException {
    assertThat(sole()).isEqualTo(sole());
  }

  @Test
  void theBackIsSeenFromBehindOnly() throws IOException {
    Surface body = average();
    Vec back =
        java.util.stream.IntStream.range(0, body.mesh().vertices())
            .mapToObj(body::place)
            .min(
                java.util.Comparator.comparingDouble(
                    place -> place.distance(BETWEEN_THE_SHOULDER_BLADES)))
            .orElseThrow();
    assertThat(Sight.of(FigureSet.plan("body-back"), body).sees(back)).isTrue();
    assertThat(Sight.of(FigureSet.plan("body-front"), body).sees(back)).isFalse();
  }

  @Test
  void figuresHaveNamesOfTheirOwn() {
    assertThat(FigureSet.plans()).extracting(plan -> plan.figure().id()).doesNotHaveDuplicates();
  }

  @Test
  void aLineOffTheSkinIsNamed() throws IOException {
    FineSkin foot = FigureDrawing.skin(Part.LEFT_FOOT, average());
    assertThatThrownBy(
            () -> DrawnLines.read("on foot-sole\n\nnail, line 2: 0 0, 10 0\n", part -> foot))
        .hasMessageContaining("lines.txt:3")
        .hasMessageContaining("There is no skin at 0.0 0.0");
  }

  @Test
  void aLineWithoutALookIsNamed() {
    assertThatThrownBy(() -> DrawnLines.read("on foot-sole\nnail: 0 0, 10 0\n", part -> null))
        .hasMessageContaining("lines.txt:2")
        .hasMessageContaining("Write: name, colour width: x y, x y");
  }

  private static String sole() throws IOException {
    FineSkin foot = FigureDrawing.skin(Part.LEFT_FOOT, average());
    List<Line> lines =
        DrawnLines.read(
            "on foot-sole\nheel pad, line 3: 228 742, 300 718, 366 748\n", part -> foot);
    return new FigureDrawing(FigureSet.plan("foot-sole"), foot, lines).svg();
  }

  private static Surface average() throws IOException {
    try (InputStream in =
        FigureDrawingTest.class.getResourceAsStream("/ashi/body/building/body.bin")) {
      return Bodies.read(in.readAllBytes()).average();
    }
  }
}
