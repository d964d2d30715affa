package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Surface;
import ashi.body.building.adults.RandomBuilds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every relation of {@code relations.txt} on the published bodies and on random adults. */
class RelationTableTest {
  /** In cun. */
  private static final double TOLERANCE = 0.1;

  private static final int ADULTS = 40;

  private static final Map<String, Double> WORST = new LinkedHashMap<>();

  @TestFactory
  List<DynamicTest> everyRelationAgreesOnEveryBody() {
    Map<String, Formula> points = Fixture.formulas();
    List<Surface> bodies = new ArrayList<>(Fixture.ALL);
    new RandomBuilds(1).next(ADULTS).forEach(build -> bodies.add(Fixture.BODIES.body(build)));
    List<Relation> relations =
        Relation.read(Fixture.text("/ashi/body/locating/relations.txt"), Fixture.ANATOMY, points);
    Regions regions = new Regions(points::get);
    for (Surface body : bodies) {
      Locator locator = new Locator(body, Fixture.ANATOMY, points::get);
      for (Relation relation : relations) {
        double residual = relation.residual(body, Fixture.ANATOMY, locator, regions);
        WORST.merge(relation.line(), residual, Math::max);
      }
    }
    return WORST.entrySet().stream()
        .map(
            worst ->
                DynamicTest.dynamicTest(
                    worst.getKey(),
                    () -> assertThat(worst.getValue()).isLessThanOrEqualTo(TOLERANCE)))
        .toList();
  }

  /** The worst residual of each relation, for whoever mends formulas. */
  @AfterAll
  static void print() {
    WORST.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(
            worst ->
                System.out.println(
                    String.format(Locale.ROOT, "%.3f cun  %s", worst.getValue(), worst.getKey())));
  }
}
