package ashi.body.building.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Spot;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CurveFitTest {
  @Property(tries = 200)
  void staysWithinItsTolerance(
      @ForAll @DoubleRange(min = 0.3, max = 3) double tolerance,
      @ForAll @DoubleRange(min = 0, max = 60) double bulge,
      @ForAll @IntRange(min = 1, max = 7) int bulges,
      @ForAll boolean closed) {
    Stroke stroke = flower(bulge, bulges, closed);
    List<CurveFit.Cubic> curves = new CurveFit(tolerance).fit(stroke);
    assertThat(stroke.spots()).allMatch(spot -> distance(spot, curves) <= tolerance * 1.01 + 0.05);
  }

  @Property(tries = 50)
  void eachCurveBeginsWhereTheLastEnded(
      @ForAll @DoubleRange(min = 0, max = 60) double bulge,
      @ForAll @IntRange(min = 1, max = 7) int bulges) {
    List<CurveFit.Cubic> curves = new CurveFit(0.6).fit(flower(bulge, bulges, true));
    for (int i = 0; i < curves.size(); i++) {
      assertThat(curves.get((i + 1) % curves.size()).start()).isEqualTo(curves.get(i).end());
    }
  }

  @Test
  void needsFewCurvesForACircle() {
    assertThat(new CurveFit(0.5).fit(flower(0, 1, true))).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void keepsACorner() {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      spots.add(new Spot(i * 5, 0));
    }
    for (int i = 1; i <= 20; i++) {
      spots.add(new Spot(100, i * 5));
    }
    assertThat(new CurveFit(1).fit(new Stroke(spots, false)))
        .extracting(CurveFit.Cubic::end)
        .contains(new Spot(100, 0));
  }

  private static Stroke flower(double bulge, int bulges, boolean closed) {
    List<Spot> spots = new ArrayList<>();
    int n = 400;
    for (int i = 0; i < (closed ? n : 3 * n / 4); i++) {
      double turn = 2 * Math.PI * i / n;
      double radius = 200 + bulge * Math.cos(bulges * turn);
      spots.add(new Spot(300 + radius * Math.cos(turn), 300 + radius * Math.sin(turn)));
    }
    return new Stroke(spots, closed);
  }

  private static double distance(Spot spot, List<CurveFit.Cubic> curves) {
    double least = Double.MAX_VALUE;
    for (CurveFit.Cubic curve : curves) {
      for (int i = 0; i < 100; i++) {
        least = Math.min(least, distance(spot, curve.at(i / 100.0), curve.at((i + 1) / 100.0)));
      }
    }
    return least;
  }

  private static double distance(Spot spot, Spot from, Spot to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double along = (spot.x() - from.x()) * dx + (spot.y() - from.y()) * dy;
    double share = Math.max(0, Math.min(1, along / Math.max(1e-12, dx * dx + dy * dy)));
    return Stroke.distance(spot, new Spot(from.x() + share * dx, from.y() + share * dy));
  }
}
