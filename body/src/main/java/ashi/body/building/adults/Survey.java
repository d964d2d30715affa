package ashi.body.building.adults;

import ashi.body.Bodies;
import ashi.body.Build;
import ashi.body.Span;
import ashi.body.Trait;
import ashi.body.locating.Spans;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Means, deviations and correlations of the measures of adults. Each cause is turned a deviation up
 * and down on its own; how the measures answer tells their means (to the second order) and their
 * covariances (to the first).
 */
final class Survey {
  /**
   * Spans that are longer on the mesh's woman where women's are shorter, or the other way: women
   * are taken to have those of men of their height.
   */
  private static final List<Span> STRAY_IN_WOMEN =
      List.of(Span.BREASTBONE, Span.UPPER_BELLY, Span.ANKLE);

  private final Bodies bodies;
  private final Spans spans;
  private final List<String> names = new ArrayList<>();
  private final double[] means;
  private final double[][] covariances;

  Survey(Bodies bodies, Spans spans) {
    this.bodies = bodies;
    this.spans = spans;
    names.add("height");
    names.add("sex");
    for (Span span : Span.values()) {
      names.add(span.id());
    }
    for (Trait trait : Trait.values()) {
      names.add("trait-" + trait.name());
    }
    means = measures(new double[Adults.causes()]);
    double[] middle = means.clone();
    double[][] effects = new double[Adults.causes()][];
    for (int cause = 0; cause < Adults.causes(); cause++) {
      double[] causes = new double[Adults.causes()];
      causes[cause] = 1;
      double[] up = measures(causes);
      causes[cause] = -1;
      double[] down = measures(causes);
      effects[cause] = new double[means.length];
      for (int i = 0; i < means.length; i++) {
        means[i] += (up[i] + down[i]) / 2 - middle[i];
        effects[cause][i] = (up[i] - down[i]) / 2;
      }
    }
    for (Span span : STRAY_IN_WOMEN) {
      int at = names.indexOf(span.id());
      effects[Adults.SEX][at] =
          -Adults.HALF_SEX_DIFFERENCE / Adults.HEIGHT_DEVIATION * effects[Adults.HEIGHT][at];
    }
    covariances = new double[means.length][means.length];
    for (double[] effect : effects) {
      for (int i = 0; i < means.length; i++) {
        for (int j = 0; j < means.length; j++) {
          covariances[i][j] += effect[i] * effect[j];
        }
      }
    }
    for (Span span : Span.values()) {
      int at = names.indexOf(span.id());
      double own = own(span) * means[at];
      covariances[at][at] += own * own;
    }
  }

  private double[] measures(double[] causes) {
    Build build = Adults.build(causes);
    Map<Span, Double> lengths = spans.lengths(bodies.body(build));
    double[] measures = new double[names.size()];
    int at = 0;
    measures[at++] = build.height();
    measures[at++] = build.trait(Trait.SEX);
    for (Span span : Span.values()) {
      measures[at++] = Objects.requireNonNull(lengths.get(span));
    }
    for (Trait trait : Trait.values()) {
      measures[at++] = build.trait(trait);
    }
    return measures;
  }

  /**
   * How much a span varies besides, because places like the hairline, the navel, the nipples or the
   * armpit fold sit higher or lower on one skin than on another, as a share of it. Assumed.
   */
  private static double own(Span span) {
    return switch (span) {
      case FOREHEAD, NECK, SHOULDER_BLADE -> 0.08;
      case UPPER_BELLY, LOWER_BELLY, FLANK, ANKLE -> 0.06;
      case BREASTBONE, CHEST -> 0.05;
      case HEAD, HAIR_CORNERS -> 0.04;
      case UPPER_ARM -> 0.03;
      case MASTOIDS, THIGH_FRONT, THIGH_SIDE, THIGH_BACK -> 0.02;
      case BACK, FOREARM, LOWER_LEG, INNER_LEG, SHIN, FOOT -> 0.01;
    };
  }

  /** As {@link ashi.body.person.Population} reads it. */
  String table() {
    StringBuilder table = new StringBuilder("# measure, mean, standard deviation, correlations\n");
    for (int i = 0; i < means.length; i++) {
      double deviation = Math.sqrt(covariances[i][i]);
      table.append(names.get(i)).append(' ').append(rounded(means[i], 1000));
      table.append(' ').append(rounded(deviation, 1000));
      for (int j = 0; j < i; j++) {
        double correlation = covariances[i][j] / deviation / Math.sqrt(covariances[j][j]);
        table.append(' ').append(rounded(correlation, 10_000));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static String rounded(double number, int parts) {
    String text = BigDecimal.valueOf(Math.round(number * parts) / (double) parts).toPlainString();
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
