package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Point;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.Found.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The ways that are told lie on the skin as they are told: from their landmark, at their length.
 */
class MeasuresTest {
  private static final Pattern LEVEL =
      Pattern.compile("on (\\S+) -> (\\S+), ([\\d.]+) cun(?:, (.+?))?(?:[,;] .*)?");

  /** In millimetres: what a finger does not feel. */
  private static final double CLOSE = 0.5;

  /** A way over skin that bends between two marks is a little longer than from mark to mark. */
  private static final double BENT = 0.86;

  /** A course that runs aslant is a little longer than the levels that are counted along it. */
  private static final double ASLANT = 1.15;

  /** Every mark of a level that is counted along a limb, as the standard counts it. */
  @Test
  void aLevelIsCountedFromItsLandmarkInEqualCun() {
    List<String> faults = new ArrayList<>();
    int checked = 0;
    for (Surface body : Fixture.ALL) {
      Map<String, List<Found>> found = Fixture.FINDER.find(body);
      for (Point point : Fixture.ATLAS.points()) {
        Matcher formula = LEVEL.matcher(point.formula());
        if (formula.matches()) {
          Stretch stretch =
              Fixture.ANATOMY.spans().between(formula.group(1), formula.group(2)).orElseThrow();
          if (stretch.along().isLevel()) {
            checked++;
            Vec from = landmark(body, formula.group(1));
            Vec way = landmark(body, formula.group(2)).minus(from);
            Vec along = stretch.along() == Stretch.Along.HEIGHT ? upright(way) : way.unit();
            double cun = way.dot(along) / stretch.span().cun();
            double whole = Double.parseDouble(formula.group(3));
            List<Anchor> ticks = found.get(point.code()).get(0).measures().get(0).ticks();
            for (int i = 0; i < ticks.size(); i++) {
              double mark = Math.min(i, whole);
              double level = ticks.get(i).on(body).minus(from).dot(along);
              if (Math.abs(level - mark * cun) > CLOSE) {
                faults.add(
                    String.format(
                        Locale.ROOT,
                        "%s: mark %s is at %.0f and not at %.0f mm",
                        point.code(),
                        mark,
                        level,
                        mark * cun));
              }
            }
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(150);
    assertThat(faults).isEmpty();
  }

  /** Every way has its length and starts at the landmark, its level, or where another ends. */
  @Test
  void aWayIsAsLongAsItIsTold() {
    Map<String, String> faults = new LinkedHashMap<>();
    for (Surface body : Fixture.ALL) {
      Map<String, List<Found>> all = Fixture.FINDER.find(body);
      for (Point point : Fixture.ATLAS.points()) {
        for (Found found : all.get(point.code())) {
          for (Measure measure : found.measures()) {
            double length = length(body, measure.ticks());
            double straight = straight(body, measure.ticks());
            if (Math.min(length, straight) > ASLANT * measure.millimetres()
                || length < BENT * measure.millimetres()) {
              faults.put(
                  point.code() + " " + measure.cun() + " cun",
                  String.format(
                      Locale.ROOT, "%.1f and not %.1f mm", length, measure.millimetres()));
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static Vec landmark(Surface body, String name) {
    return Fixture.ANATOMY.landmarks().anchor(name).orElseThrow().on(body);
  }

  private static Vec upright(Vec way) {
    return new Vec(0, Math.signum(way.y()), 0);
  }

  private static double length(Surface body, List<Anchor> ticks) {
    double length = 0;
    for (int i = 1; i < ticks.size(); i++) {
      length += ticks.get(i).on(body).distance(ticks.get(i - 1).on(body));
    }
    return length;
  }

  /** Straight across, as a ruler is held over a hollow. */
  private static double straight(Surface body, List<Anchor> ticks) {
    return Math.abs(ticks.get(ticks.size() - 1).on(body).x() - ticks.get(0).on(body).x());
  }

  @Test
  void theCurveOfTheTempleStartsAtItsPoint() {
    for (Surface body : Fixture.ALL) {
      Map<String, List<Found>> found = Fixture.FINDER.find(body);
      Vec corner = found.get("ST8").get(0).spot().on(body);
      for (String code : List.of("GB4", "GB5", "GB6")) {
        Vec start = found.get(code).get(0).measures().get(0).ticks().get(0).on(body);
        assertThat(start.distance(corner)).as(code).isLessThan(CLOSE);
      }
    }
  }

  @Test
  void theMiddleOfTheChestIsLevelWithTheNipplesOfTheFourthRibSpace() {
    for (Surface body : Fixture.ALL) {
      double nipple = landmark(body, "nipple").y();
      assertThat(Fixture.FINDER.find(body).get("CV17").get(0).spot().on(body).y())
          .isBetween(nipple - CLOSE, nipple + CLOSE);
    }
  }
}
