package ashi.pages.measuring;

import ashi.body.Span;
import ashi.body.person.Estimate;
import ashi.body.person.Person;
import ashi.body.person.Population;
import java.util.Optional;

/** How long the spans of a person are, or of the average adult when nothing was measured. */
public final class Lengths {
  private final Optional<Person> person;
  private final Population population;
  private final Optional<Estimate> estimate;

  private Lengths(Optional<Person> person, Population population) {
    this.person = person;
    this.population = population;
    this.estimate = person.map(known -> Estimate.of(known, population));
  }

  public static Lengths of(Optional<Person> person, Population population) {
    return new Lengths(person, population);
  }

  /** Whether these are a person's own. */
  public boolean own() {
    return person.isPresent();
  }

  /** Whether the person measured this very span. */
  public boolean measured(Span span) {
    return person.map(known -> known.measured().containsKey(span)).orElse(false);
  }

  public double millimetres(Span span) {
    return estimate.map(e -> e.millimetres(span)).orElseGet(() -> population.average(span));
  }

  /** A cun of this span. */
  public double cun(Span span) {
    return millimetres(span) / span.cun();
  }

  /**
   * How far a point half-way along a span may well be off, in whole millimetres, at least 1. Two
   * people in three are within it.
   *
   * @throws IllegalStateException when nothing is known of the person
   */
  public int doubt(Span span) {
    double deviation = estimate.orElseThrow(IllegalStateException::new).deviation(span);
    return (int) Math.max(1, Math.round(deviation / 2));
  }
}
