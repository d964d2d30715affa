package ashi.pages.measuring;

import ashi.body.Span;
import ashi.body.Unit;
import ashi.body.person.Estimate;
import ashi.body.person.Person;
import ashi.body.person.Population;
import ashi.pages.web.Visit;
import java.util.Optional;

/** How long the spans of a person are, or of the average adult when nothing was measured. */
public final class Lengths {
  private final Optional<Person> person;
  private final Population adults;
  private final Optional<Estimate> estimate;

  private Lengths(Visit visit, Optional<Person> person) {
    this.person = person;
    this.adults = visit.population();
    this.estimate = person.map(known -> Estimate.of(known, visit.population()));
  }

  public static Lengths of(Visit visit, Optional<Person> person) {
    return new Lengths(visit, person);
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
    return estimate.map(e -> e.millimetres(span)).orElseGet(() -> adults.average(span));
  }

  /** A cun of this span. */
  public double cun(Span span) {
    return millimetres(span) / span.cun();
  }

  /**
   * How far the length of a span may well be off, in millimetres: one standard deviation. Of a
   * person of whom nothing is known it is that of all adults.
   */
  double deviation(Span span) {
    return estimate.map(e -> e.deviation(span)).orElseGet(() -> adults.deviation(span));
  }

  /** How far something may be off, as a tape can show it, e.g. "± 4 mm". */
  static String within(Visit visit, double millimetres) {
    double finest = visit.unit() == Unit.INCHES ? Unit.INCH / 8 : 1;
    return "± " + visit.length(Math.max(finest, millimetres));
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
