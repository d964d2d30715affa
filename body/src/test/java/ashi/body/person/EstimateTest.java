package ashi.body.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.body.Bodies;
import ashi.body.Build;
import ashi.body.Span;
import ashi.body.TestBodies;
import ashi.body.building.adults.RandomBuilds;
import ashi.body.locating.Spans;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final Population ADULTS = TestPopulation.adults();
  private static final Bodies BODIES = TestBodies.all();
  private static final Spans SPANS = TestPopulation.spans();

  @Provide
  Arbitrary<Build> builds() {
    return RandomBuilds.any();
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    return Arbitraries.shuffle(Span.values())
        .flatMap(all -> Arbitraries.integers().between(0, 6).map(count -> all.subList(0, count)));
  }

  @Test
  void someoneTallHasLongerLimbs() {
    Estimate small = Estimate.of(Person.tall(1550), ADULTS);
    Estimate tall = Estimate.of(Person.tall(1850), ADULTS);
    for (Span span : List.of(Span.FOREARM, Span.UPPER_ARM, Span.THIGH_SIDE, Span.LOWER_LEG)) {
      assertThat(tall.millimetres(span)).as(span.id()).isGreaterThan(1.1 * small.millimetres(span));
    }
  }

  /** A backup can hold any number. */
  @Test
  void aBodyThatCannotBeHasLengthsAllTheSame() {
    for (Person person :
        List.of(
            Person.tall(1),
            Person.tall(3000),
            Person.tall(1).with(Span.UPPER_BELLY, 1849),
            Person.tall(3000).with(Span.FOREARM, 1))) {
      Estimate estimate = Estimate.of(person, ADULTS);
      for (Span span : Span.values()) {
        assertThat(estimate.millimetres(span))
            .as(span.id())
            .isBetween(ADULTS.average(span) / 3, ADULTS.average(span) * 3);
      }
    }
  }

  @Property(tries = 100, seed = "20261123")
  void everyMeasuredSpanMakesAllSpansAtLeastAsSure(@ForAll("spans") List<Span> measured) {
    Person person = Person.tall(1700);
    Estimate before = Estimate.of(person, ADULTS);
    for (Span span : measured) {
      person = person.with(span, ADULTS.average(span));
      Estimate after = Estimate.of(person, ADULTS);
      for (Span each : Span.values()) {
        assertThat(after.deviation(each))
            .as(each.id())
            .isLessThanOrEqualTo(before.deviation(each) + 1e-6);
      }
      assertThat(after.deviation(span)).isLessThan(before.deviation(span));
      before = after;
    }
  }

  @Property(tries = 50, seed = "20261123")
  void spansMeasuredWithoutErrorAreTakenAsTheyAre(@ForAll("builds") Build build) {
    Map<Span, Double> lengths = SPANS.lengths(BODIES.body(build));
    Person person = new Person(build.height(), Optional.empty(), lengths);
    Estimate estimate = Estimate.of(person, ADULTS, 0);
    for (Span span : Span.values()) {
      assertThat(estimate.millimetres(span)).isCloseTo(lengths.get(span), within(0.01));
      assertThat(estimate.deviation(span)).isLessThan(0.01);
    }
  }

  @Test
  void oneLimbTellsSomethingOfAnother() {
    Person person = Person.tall(1700);
    Person measured = person.with(Span.FOREARM, ADULTS.average(Span.FOREARM) + 15);
    assertThat(Estimate.of(measured, ADULTS).millimetres(Span.LOWER_LEG))
        .isGreaterThan(Estimate.of(person, ADULTS).millimetres(Span.LOWER_LEG));
    assertThat(Estimate.of(measured, ADULTS).deviation(Span.LOWER_LEG))
        .isLessThan(Estimate.of(person, ADULTS).deviation(Span.LOWER_LEG));
  }

  @Test
  void sexAloneSharpensTheBreadthOfTheShoulders() {
    Person person = Person.tall(1700);
    assertThat(Estimate.of(person.with(Sex.FEMALE), ADULTS).deviation(Span.BACK))
        .isLessThan(Estimate.of(person, ADULTS).deviation(Span.BACK));
  }

  @Test
  void numbersThatConflictAreMetHalfWay() {
    double inner = ADULTS.average(Span.INNER_LEG);
    double shin = ADULTS.average(Span.SHIN);
    Person person = Person.tall(1692).with(Span.INNER_LEG, inner + 30).with(Span.SHIN, shin - 30);
    Estimate estimate = Estimate.of(person, ADULTS);
    assertThat(estimate.millimetres(Span.INNER_LEG)).isBetween(inner, inner + 30);
    assertThat(estimate.millimetres(Span.SHIN)).isBetween(shin - 30, shin);
  }

  @Test
  void theStatedUncertaintyIsTrueOfAdults() {
    List<Build> people = new RandomBuilds(11).next(200);
    for (Set<Span> measured : List.of(Set.<Span>of(), Set.of(Span.FOREARM, Span.LOWER_LEG))) {
      int within = 0;
      for (Build build : people) {
        Map<Span, Double> lengths = SPANS.lengths(BODIES.body(build));
        Map<Span, Double> known = new EnumMap<>(Span.class);
        measured.forEach(span -> known.put(span, lengths.get(span)));
        Estimate estimate =
            Estimate.of(new Person(build.height(), Optional.empty(), known), ADULTS);
        for (Span span : Span.values()) {
          double off = Math.abs(estimate.millimetres(span) - lengths.get(span));
          within += off <= 2 * estimate.deviation(span) ? 1 : 0;
        }
      }
      assertThat(within / (double) (people.size() * Span.values().length)).isBetween(0.93, 1.0);
    }
  }

  @Test
  void theBodyThatIsShownComesNearTheMeasuredSpans() {
    Set<Span> measured = Set.of(Span.FOREARM, Span.LOWER_LEG, Span.THIGH_SIDE, Span.BACK);
    double fromHeight = 0;
    double fromSpans = 0;
    for (Build build : new RandomBuilds(12).next(50)) {
      Map<Span, Double> lengths = SPANS.lengths(BODIES.body(build));
      Person person = Person.tall(build.height());
      fromHeight += off(person, measured, lengths);
      for (Span span : measured) {
        person = person.with(span, lengths.get(span));
      }
      fromSpans += off(person, measured, lengths);
    }
    assertThat(fromSpans).isLessThan(fromHeight / 2);
  }

  private static double off(Person person, Set<Span> spans, Map<Span, Double> lengths) {
    Build fitted = Estimate.of(person, ADULTS).build();
    Map<Span, Double> shown = SPANS.lengths(BODIES.body(fitted));
    return spans.stream().mapToDouble(s -> Math.abs(shown.get(s) - lengths.get(s))).sum();
  }
}
