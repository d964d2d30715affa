package ashi.pages.measuring;

import ashi.body.Span;
import ashi.body.Unit;
import ashi.body.person.Estimate;
import ashi.body.person.Person;
import ashi.body.person.Sex;
import ashi.care.journal.Event;
import ashi.pages.templates.measuring.JtemeasureGenerated;
import ashi.pages.templates.measuring.JtestepGenerated;
import ashi.pages.web.Address;
import ashi.pages.web.Answer;
import ashi.pages.web.Problem;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Visit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** "Measure me": height first, then one span after the other, all of it optional. */
public final class MeasurePage {
  public static final List<Route> ROUTES =
      List.of(
          Route.get("/measure", (visit, part) -> overview(visit)),
          Route.post("/measure", (visit, part) -> setHeight(visit)),
          Route.post("/measure/delete", (visit, part) -> delete(visit)),
          Route.get("/measure/*", MeasurePage::step),
          Route.post("/measure/*", MeasurePage::stepped));

  /** How tall adults are, in millimetres. */
  private static final double SMALLEST = 1_000;

  private static final double TALLEST = 2_300;

  /** A length further from what is usual at this height, as a share of it, cannot be right. */
  private static final double TOO_SHORT = 0.55;

  private static final double TOO_LONG = 1.7;

  private MeasurePage() {}

  private static Answer overview(Visit visit) {
    return overview(visit, Carried.person(visit), 200, visit.request().field("after"), "");
  }

  private static Answer overview(
      Visit visit, Optional<Person> person, int status, String after, String problem) {
    MeasureView view = MeasureView.of(visit, person, after, problem);
    return Answer.of(visit.page(status, out -> JtemeasureGenerated.render(out, null, visit, view)));
  }

  private static Answer setHeight(Visit visit) {
    Optional<Person> before = Carried.person(visit);
    OptionalDouble height = height(visit);
    if (height.isEmpty()) {
      return overview(visit, before, 422, "", visit.say("measure.height.missing"));
    }
    double millimetres = Math.rint(height.getAsDouble());
    if (millimetres < SMALLEST || millimetres > TALLEST) {
      return overview(
          visit,
          before,
          422,
          "",
          visit.say("measure.height.wrong", visit.length(Unit.CENTIMETRES, millimetres)));
    }
    Optional<Sex> sex = Optional.empty();
    for (Sex each : Sex.values()) {
      sex = each.name().equals(visit.request().field("sex")) ? Optional.of(each) : sex;
    }
    Person person =
        new Person(
            millimetres, sex, before.map(Person::measured).orElse(new EnumMap<>(Span.class)));
    return keep(visit, person, "/measure?after=height", "height");
  }

  /** In centimetres where they are typed, else in feet and inches. */
  private static OptionalDouble height(Visit visit) {
    String cm = visit.request().field("cm").strip();
    if (!cm.isEmpty()) {
      return HeightText.millimetres(cm);
    }
    String feet = LengthText.plain(visit.request().field("ft"));
    OptionalDouble whole = LengthText.number(feet);
    return whole.isEmpty()
        ? HeightText.millimetres(feet)
        : HeightText.feet(whole, visit.request().field("in"));
  }

  /** Remembers a person and leads on; where nothing is kept, the page itself carries them. */
  private static Answer keep(Visit visit, Person person, String next, String after) {
    if (visit.journal().kept()) {
      return new Answer(Response.see(next), List.of(new Event.Measured(person)));
    }
    return overview(visit, Optional.of(person), 200, after, "");
  }

  private static Answer delete(Visit visit) {
    return visit.journal().kept()
        ? new Answer(Response.see("/measure?after=delete"), List.of(new Event.MeasuresForgotten()))
        : overview(visit, Optional.empty(), 200, "delete", "");
  }

  private static Answer step(Visit visit, String id) {
    Optional<SelfMeasure> measure = SelfMeasure.named(id);
    if (measure.isEmpty()) {
      return Problem.notFound(visit);
    }
    Optional<Person> person = Carried.person(visit);
    return person.isEmpty()
        ? Answer.of(Response.see("/measure"))
        : show(visit, measure.get(), person.get(), 200, visit.request().field("after"), "");
  }

  private static Answer show(
      Visit visit, SelfMeasure measure, Person person, int status, String after, String problem) {
    StepView view = StepView.of(visit, measure, person, after, problem);
    return Answer.of(visit.page(status, out -> JtestepGenerated.render(out, null, visit, view)));
  }

  private static Answer stepped(Visit visit, String id) {
    Optional<SelfMeasure> known = SelfMeasure.named(id);
    if (known.isEmpty()) {
      return Problem.notFound(visit);
    }
    Optional<Person> someone = Carried.person(visit);
    if (someone.isEmpty()) {
      return overview(visit, someone, 422, "", visit.say("measure.height.first"));
    }
    SelfMeasure measure = known.get();
    Person person = someone.get();
    return switch (visit.request().field("do")) {
      case "open" -> go(visit, person, Optional.of(measure), "");
      case "skip" -> go(visit, person, measure.next(), "");
      case "back" -> go(visit, person, measure.before(), "");
      case "drop" -> kept(visit, without(person, measure.span()), Optional.of(measure), "");
      default -> take(visit, person, measure);
    };
  }

  private static Answer take(Visit visit, Person person, SelfMeasure measure) {
    String typed = visit.request().field("length").strip();
    Unit unit = unit(visit);
    OptionalDouble length = LengthText.millimetres(typed, unit);
    if (length.isEmpty()) {
      String problem =
          typed.isEmpty()
              ? visit.say("measure.length.missing")
              : visit.say("measure.length.unread", typed);
      return show(visit, measure, person, 422, "", problem);
    }
    double taken = length.getAsDouble();
    double usual = measure.times() * usual(visit, person, measure.span());
    if (taken < usual * TOO_SHORT || taken > usual * TOO_LONG) {
      String problem =
          visit.say("measure.length.wrong", visit.length(unit, taken), visit.length(unit, usual));
      return show(visit, measure, person, 422, "", problem);
    }
    Person now = person.with(measure.span(), Math.rint(taken / measure.times()));
    return kept(visit, now, measure.next(), measure.id());
  }

  /** The length of a span on people of this height and sex. */
  static double usual(Visit visit, Person person, Span span) {
    Person tall = new Person(person.height(), person.sex(), Map.of());
    return Estimate.of(tall, visit.population()).millimetres(span);
  }

  /** The unit chosen beside the number, else the one the person likes. */
  static Unit unit(Visit visit) {
    for (Unit unit : Unit.values()) {
      if (unit.name().equals(visit.request().field("unit"))) {
        return unit;
      }
    }
    return visit.unit();
  }

  static Person without(Person person, Span span) {
    Map<Span, Double> less = new EnumMap<>(Span.class);
    less.putAll(person.measured());
    less.remove(span);
    return new Person(person.height(), person.sex(), less);
  }

  private static Answer kept(Visit visit, Person person, Optional<SelfMeasure> next, String after) {
    Answer answer = go(visit, person, next, after);
    return visit.journal().kept()
        ? new Answer(answer.response(), List.of(new Event.Measured(person)))
        : answer;
  }

  /** To a measure, or to the overview when there is none. */
  private static Answer go(Visit visit, Person person, Optional<SelfMeasure> to, String after) {
    if (visit.journal().kept()) {
      Address address = new Address("/measure" + to.map(m -> "/" + m.id()).orElse(""));
      return Answer.of(
          Response.see((after.isEmpty() ? address : address.with("after", after)).toString()));
    }
    return to.isPresent()
        ? show(visit, to.get(), person, 200, after, "")
        : overview(visit, Optional.of(person), 200, after, "");
  }
}
