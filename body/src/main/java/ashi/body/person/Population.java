package ashi.body.person;

import ashi.atlas.Decimal;
import ashi.atlas.Split;
import ashi.body.Span;
import ashi.body.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * How the measures of adults vary and go together: the means, standard deviations and correlations
 * of height, sex, spans and traits, taken as one normal distribution.
 *
 * <p>Read from {@code population.txt}: a line for each measure with its name, mean, standard
 * deviation and its correlations with the measures of the lines before. Lines that start with # do
 * not count.
 */
public final class Population {
  private final List<String> names;
  private final double[] means;
  private final double[][] covariances;

  private Population(List<String> names, double[] means, double[][] covariances) {
    this.names = names;
    this.means = means;
    this.covariances = covariances;
  }

  /**
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static Population read(String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Split.at('\n', text)) {
      List<String> words = Split.at(' ', line);
      if (!line.startsWith("#") && !words.isEmpty()) {
        if (words.size() != rows.size() + 3) {
          throw new IllegalArgumentException(
              "Population: " + words.get(0) + " needs " + (rows.size() + 2) + " numbers.");
        }
        rows.add(words);
      }
    }
    List<String> names = new ArrayList<>();
    double[] means = new double[rows.size()];
    double[] deviations = new double[rows.size()];
    double[][] covariances = new double[rows.size()][rows.size()];
    for (int i = 0; i < means.length; i++) {
      List<String> row = rows.get(i);
      names.add(row.get(0));
      means[i] = Decimal.parse(row.get(1));
      deviations[i] = Decimal.parse(row.get(2));
      covariances[i][i] = deviations[i] * deviations[i];
      for (int j = 0; j < i; j++) {
        covariances[i][j] = Decimal.parse(row.get(3 + j)) * deviations[i] * deviations[j];
        covariances[j][i] = covariances[i][j];
      }
    }
    return new Population(names, means, covariances);
  }

  /** How long a span is on the average adult, in millimetres. */
  public double average(Span span) {
    return means[at(span)];
  }

  /** How far a span of an adult may well be from the average, in millimetres: one deviation. */
  public double deviation(Span span) {
    return Math.sqrt(covariances[at(span)][at(span)]);
  }

  int height() {
    return at("height");
  }

  int sex() {
    return at("sex");
  }

  int at(Span span) {
    return at(span.id());
  }

  int at(Trait trait) {
    return at("trait-" + trait.name());
  }

  private int at(String name) {
    int at = names.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("The population knows no " + name + ".");
    }
    return at;
  }

  /** The means, a copy. */
  double[] means() {
    return means.clone();
  }

  /** The covariances, a copy. */
  double[][] covariances() {
    double[][] copy = new double[covariances.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = covariances[i].clone();
    }
    return copy;
  }
}
