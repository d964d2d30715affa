package ashi.pages.measuring;

import ashi.body.Unit;
import ashi.body.person.Person;
import ashi.pages.figure.Drawing;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One span to be measured.
 *
 * @param told what the step before brought; empty when there was none
 * @param problem what was wrong with what was typed; empty when nothing was
 * @param picture both ends and the tape between; null where it has not been drawn
 * @param typed as it was typed or measured before
 * @param now how well points there are known so far, e.g. "± 6 mm"
 */
public record StepView(
    SelfMeasure measure,
    String told,
    String problem,
    @Nullable Drawing picture,
    String typed,
    Unit unit,
    boolean measured,
    String now,
    List<Carried.Field> carried) {

  static StepView of(
      Visit visit, SelfMeasure measure, Person person, String after, String problem) {
    Double before = person.measured().get(measure.span());
    Unit unit = problem.isEmpty() ? visit.unit() : MeasurePage.unit(visit);
    String typed =
        !problem.isEmpty()
            ? visit.request().field("length")
            : before == null
                ? ""
                : unit.number(measure.times() * before, visit.words().grammar().decimal());
    Lengths lengths = Lengths.of(visit, Optional.of(person));
    return new StepView(
        measure,
        SelfMeasure.named(after).map(m -> told(visit, m, person)).orElse(""),
        problem,
        SpanPicture.of(visit, measure),
        typed,
        unit,
        before != null,
        Lengths.within(visit, lengths.doubt(measure.span())),
        Carried.fields(visit, Optional.of(person)));
  }

  /** What a measure brought, against what the others alone would tell. */
  static String told(Visit visit, SelfMeasure measure, Person person) {
    Double length = person.measured().get(measure.span());
    if (length == null) {
      return "";
    }
    int now = doubt(visit, measure, person);
    int before = doubt(visit, measure, MeasurePage.without(person, measure.span()));
    double usual = MeasurePage.usual(visit, person, measure.span());
    String told =
        visit.say(
            "measure.told",
            measure.title(visit.words()),
            visit.length(measure.times() * length),
            Lengths.within(visit, now),
            before > now ? "better" : "same",
            Lengths.within(visit, before));
    return Math.abs(length / usual - 1) > 0.2
        ? told + " " + visit.say("measure.unusual", visit.length(measure.times() * usual))
        : told;
  }

  private static int doubt(Visit visit, SelfMeasure measure, Person person) {
    return Lengths.of(visit, Optional.of(person)).doubt(measure.span());
  }

  /** Its number in the list, from 1. */
  public int number() {
    return measure.ordinal() + 1;
  }

  public int of() {
    return SelfMeasure.values().length;
  }

  /** What is read aloud. */
  public String spoken(Words words) {
    return String.join(" ", measure.steps(words));
  }
}
