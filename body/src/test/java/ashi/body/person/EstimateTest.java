package ashi.body.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.body.Span;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final Population ADULTS = TestPopulation.adults();

  @Test
  void someoneTallHasLongerSpans() {
    Estimate small = Estimate.of(Person.tall(1550), ADULTS);
    Estimate tall = Estimate.of(Person.tall(1850), ADULTS);
    for (Span span : Span.values()) {
      assertThat(tall.millimetres(span)).as(span.id()).isGreaterThan(small.millimetres(span));
    }
  }

  @Test
  void aMeasuredSpanIsNearlyTaken() {
    Estimate estimate = Estimate.of(Person.tall(1700).with(Span.FOREARM, 270), ADULTS);
    assertThat(estimate.millimetres(Span.FOREARM)).isCloseTo(270, within(3.0));
    assertThat(estimate.deviation(Span.FOREARM)).isLessThan(3);
  }
}
