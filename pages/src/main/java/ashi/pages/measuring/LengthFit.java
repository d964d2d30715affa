package ashi.pages.measuring;

import ashi.body.Length;
import ashi.body.Span;
import ashi.body.Told;
import ashi.pages.web.Visit;
import java.util.List;
import java.util.Optional;

/**
 * How well the lengths of a sentence fit the person who reads it.
 *
 * @param words such as "Measured on you, ± 4 mm."; empty where nothing is measured
 * @param known whether anything is known of the person
 * @param measure the id of what would make it surer, for an address; empty where all is measured
 */
public record LengthFit(String words, boolean known, String measure) {

  public static LengthFit of(Visit visit, Told sentence) {
    Lengths lengths = Lengths.of(visit, visit.journal().person());
    List<Length> told = lengths(sentence);
    if (told.isEmpty()) {
      return new LengthFit("", lengths.own(), "");
    }
    String measure = "";
    for (Length length : told) {
      Span span = length.span();
      if (measure.isEmpty() && !lengths.measured(span)) {
        measure = SelfMeasure.named(span.id()).map(SelfMeasure::id).orElse("");
      }
    }
    String within = Lengths.within(visit, doubt(visit, lengths, told));
    if (!lengths.own()) {
      return new LengthFit(visit.say("measure.fit.average", within), false, measure);
    }
    boolean measured = told.stream().allMatch(length -> lengths.measured(length.span()));
    return new LengthFit(
        visit.say(measured ? "measure.fit.measured" : "measure.fit.worked", within), true, measure);
  }

  /**
   * How far the lengths of a sentence may lead from the spot that is meant, in millimetres: one
   * standard deviation; 0 where nothing is measured.
   */
  public static double doubt(Visit visit, Told sentence) {
    return doubt(visit, Lengths.of(visit, visit.journal().person()), lengths(sentence));
  }

  /** The same for an adult of whom nothing is known. */
  public static double ofAdults(Visit visit, Told sentence) {
    return doubt(visit, Lengths.of(visit, Optional.empty()), lengths(sentence));
  }

  private static double doubt(Visit visit, Lengths lengths, List<Length> told) {
    double variance = 0;
    for (Length length : told) {
      double share = length.millimetres() / visit.places().average().millimetres(length.span());
      variance += Math.pow(share * lengths.deviation(length.span()), 2);
    }
    return Math.sqrt(variance);
  }

  /** The lengths of a sentence, each once, in order. */
  static List<Length> lengths(Told sentence) {
    return sentence.parts().stream()
        .filter(part -> part instanceof Length)
        .map(part -> (Length) part)
        .distinct()
        .toList();
  }
}
