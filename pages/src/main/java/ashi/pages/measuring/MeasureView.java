package ashi.pages.measuring;

import ashi.body.Unit;
import ashi.body.person.Person;
import ashi.body.person.Sex;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a person's body, and what else can be measured.
 *
 * @param told what the last step brought; empty when there was none
 * @param problem what was wrong with what was typed; empty when nothing was
 * @param rows one for each part of the body; empty before the height is known
 */
public record MeasureView(
    Optional<Person> person,
    String told,
    String problem,
    List<Carried.Field> carried,
    List<Row> rows) {

  /**
   * A part of the body.
   *
   * @param known how long a cun is, e.g. "24 mm"
   * @param doubt e.g. "± 6 mm"
   * @param measured what the person measured, e.g. "240 mm"; empty when they did not
   */
  public record Row(SelfMeasure measure, String known, String doubt, String measured) {}

  static MeasureView of(Visit visit, Optional<Person> person, String after, String problem) {
    Lengths lengths = Lengths.of(visit, person);
    List<Row> rows = new ArrayList<>();
    if (person.isPresent()) {
      for (SelfMeasure measure : SelfMeasure.values()) {
        rows.add(row(visit, measure, person.get(), lengths));
      }
    }
    return new MeasureView(
        person, told(visit, person, after), problem, Carried.fields(visit, person), rows);
  }

  private static Row row(Visit visit, SelfMeasure measure, Person person, Lengths lengths) {
    return new Row(
        measure,
        visit.length(lengths.cun(measure.span())),
        Lengths.within(visit, lengths.doubt(measure.span())),
        lengths.measured(measure.span())
            ? visit.length(
                measure.times() * Objects.requireNonNull(person.measured().get(measure.span())))
            : "");
  }

  private static String told(Visit visit, Optional<Person> person, String after) {
    if (after.equals("delete")) {
      return visit.say("measure.deleted");
    }
    if (after.equals("height") && person.isPresent()) {
      return visit.say("measure.height.told", visit.journal().kept() ? "kept" : "carried");
    }
    return person.isPresent()
        ? SelfMeasure.named(after).map(m -> StepView.told(visit, m, person.get())).orElse("")
        : "";
  }

  /** The height in whole centimetres; empty before it is known. */
  public String centimetres(Visit visit) {
    char decimal = visit.words().grammar().decimal();
    return person.map(p -> Unit.CENTIMETRES.number(p.height(), decimal)).orElse("");
  }

  /** The whole feet of the height; empty before it is known. */
  public String feet() {
    return person.map(p -> Long.toString(inches(p) / 12)).orElse("");
  }

  /** The inches above the whole feet; empty before the height is known. */
  public String inches() {
    return person.map(p -> Long.toString(inches(p) % 12)).orElse("");
  }

  private static long inches(Person person) {
    return Math.round(person.height() / Unit.INCH);
  }

  /** The height as the person likes it told, e.g. "172 cm" or "5 ft 8 in". */
  public String height(Visit visit) {
    return visit.unit() == Unit.INCHES
        ? feet() + " ft " + inches() + " in"
        : visit.length(Unit.CENTIMETRES, person.map(Person::height).orElse(0.0));
  }

  public boolean is(Sex sex) {
    return person.flatMap(Person::sex).filter(sex::equals).isPresent();
  }

  /** The first that was not measured, to go on with. */
  public Optional<Row> next() {
    return rows.stream().filter(row -> row.measured().isEmpty()).findFirst();
  }
}
