package ashi.pages.measuring;

import ashi.body.Length;
import ashi.body.Span;
import ashi.body.Told;
import ashi.pages.web.Visit;
import java.util.List;

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
    double variance = 0;
    for (Length length : told) {
      Span span = length.span();
      double share = length.millimetres() / visit.places().average().millimetres(span);
      variance += Math.pow(share * lengths.deviation(span), 2);
      if (measure.isEmpty() && !lengths.measured(span)) {
        measure = SelfMeasure.named(span.id()).map(SelfMeasure::id).orElse("");
      }
    }
    if (!lengths.own()) {
      return new LengthFit(visit.say("measure.fit.average"), false, measure);
    }
    boolean measured = told.stream().allMatch(length -> lengths.measured(length.span()));
    return new LengthFit(
        visit.say(
            measured ? "measure.fit.measured" : "measure.fit.worked",
            Lengths.within(visit, Math.sqrt(variance))),
        true,
        measure);
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
