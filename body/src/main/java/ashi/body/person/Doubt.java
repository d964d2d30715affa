package ashi.body.person;

import ashi.body.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number a person gave that cannot well be right.
 *
 * @param span which measure is meant; the height where there is none
 * @param given in millimetres
 * @param least what it should be at least, in millimetres
 * @param most what it should be at most, in millimetres
 */
public record Doubt(Optional<Span> span, double given, double least, double most) {
  /** The heights of adults that Ashi takes, in millimetres. */
  public static final double SHORTEST = 1300;

  public static final double TALLEST = 2200;

  /** How far a span may be from what people of this height have, in standard deviations. */
  private static final double RAREST = 5;

  /** What to doubt in a person's numbers; empty where all may be right. */
  public static List<Doubt> about(Person person, Population population) {
    if (!(person.height() >= SHORTEST && person.height() <= TALLEST)) {
      return List.of(new Doubt(Optional.empty(), person.height(), SHORTEST, TALLEST));
    }
    Estimate usual = Estimate.of(Person.tall(person.height()), population);
    List<Doubt> doubts = new ArrayList<>();
    person
        .measured()
        .forEach(
            (span, given) -> {
              double reach = RAREST * Math.hypot(usual.deviation(span), Estimate.TAPE);
              double least = usual.millimetres(span) - reach;
              double most = usual.millimetres(span) + reach;
              if (!(given >= least && given <= most)) {
                doubts.add(new Doubt(Optional.of(span), given, least, most));
              }
            });
    return doubts;
  }

  /** What to tell the person, in millimetres. */
  public String sentence() {
    return span.map(s -> "This length").orElse("Your height")
        + " should be between "
        + Math.round(least)
        + " and "
        + Math.round(most)
        + " mm. Please measure once more.";
  }
}
