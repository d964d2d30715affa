package ashi.body.person;

import ashi.body.Build;
import ashi.body.Span;
import ashi.body.Trait;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long a person's spans are, as far as it is known: the adults of a population who have this
 * person's height, sex and measured spans.
 */
public final class Estimate {
  /** How far a span measured with a tape is usually off, in millimetres (one deviation). */
  public static final double TAPE = 3;

  private static final int UTMOST = 3;

  private final Person person;
  private final Population population;
  private final double[] means;
  private final double[][] covariances;

  private Estimate(Person person, Population population) {
    this.person = person;
    this.population = population;
    this.means = population.means();
    this.covariances = population.covariances();
  }

  public static Estimate of(Person person, Population population) {
    return of(person, population, TAPE);
  }

  /**
   * @param tape how far the measured spans are usually off, in millimetres
   */
  public static Estimate of(Person person, Population population, double tape) {
    Estimate estimate = new Estimate(person, population);
    estimate.learn(population.height(), person.height(), 0);
    person.sex().ifPresent(s -> estimate.learn(population.sex(), s == Sex.FEMALE ? 1 : -1, 0));
    person.measured().forEach((span, length) -> estimate.learn(population.at(span), length, tape));
    return estimate;
  }

  /**
   * The expected length of a span in millimetres, at most {@value #UTMOST} times as long or as
   * short as on average, whatever was stored of a body that cannot be.
   */
  public double millimetres(Span span) {
    double average = population.average(span);
    return Math.max(average / UTMOST, Math.min(average * UTMOST, means[population.at(span)]));
  }

  /** How far the expected length may well be off, in millimetres: one standard deviation. */
  public double deviation(Span span) {
    int at = population.at(span);
    return Math.sqrt(Math.max(0, covariances[at][at]));
  }

  /** A body with this person's height and about these spans. */
  public Build build() {
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      traits.put(trait, means[population.at(trait)]);
    }
    return new Build(person.height(), traits);
  }

  /** Narrows the distribution to those with this value, give or take an error. */
  private void learn(int known, double value, double error) {
    double spread = covariances[known][known] + error * error;
    if (spread < 1e-9) {
      return;
    }
    double[] gain = new double[means.length];
    for (int i = 0; i < gain.length; i++) {
      gain[i] = covariances[i][known] / spread;
    }
    double[] row = covariances[known].clone();
    double surprise = value - means[known];
    for (int i = 0; i < gain.length; i++) {
      means[i] += gain[i] * surprise;
      for (int j = 0; j < gain.length; j++) {
        covariances[i][j] -= gain[i] * row[j];
      }
    }
  }
}
