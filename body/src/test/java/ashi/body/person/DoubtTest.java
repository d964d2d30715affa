package ashi.body.person;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Bodies;
import ashi.body.Span;
import ashi.body.TestBodies;
import ashi.body.building.adults.RandomBuilds;
import ashi.body.locating.Spans;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoubtTest {
  private static final Population ADULTS = TestPopulation.adults();
  private static final Bodies BODIES = TestBodies.all();
  private static final Spans SPANS = TestPopulation.spans();

  @Test
  void peopleAsTheyAreAreNotDoubted() {
    assertThat(new RandomBuilds(21).next(200))
        .allSatisfy(
            build -> {
              Map<Span, Double> spans = SPANS.lengths(BODIES.body(build));
              assertThat(Doubt.about(new Person(build.height(), Optional.empty(), spans), ADULTS))
                  .isEmpty();
            });
  }

  @Test
  void centimetresGivenForMillimetresAreDoubted() {
    assertThat(Doubt.about(Person.tall(1700).with(Span.FOREARM, 24), ADULTS))
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.span()).contains(Span.FOREARM);
              assertThat(doubt.least()).isBetween(100.0, 230.0);
              assertThat(doubt.most()).isBetween(250.0, 400.0);
            });
  }

  @Test
  void aHeightNobodyHasIsDoubtedFirst() {
    assertThat(Doubt.about(Person.tall(170).with(Span.FOREARM, 24), ADULTS))
        .singleElement()
        .extracting(Doubt::sentence)
        .isEqualTo("Your height should be between 1300 and 2200 mm. Please measure once more.");
  }

  @Test
  void whatIsNotANumberIsDoubted() {
    assertThat(Doubt.about(Person.tall(Double.NaN), ADULTS)).hasSize(1);
    assertThat(Doubt.about(Person.tall(1700).with(Span.FOOT, Double.NaN), ADULTS)).hasSize(1);
  }
}
