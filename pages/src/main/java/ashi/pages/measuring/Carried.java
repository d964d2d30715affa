package ashi.pages.measuring;

import ashi.body.Span;
import ashi.body.person.Person;
import ashi.body.person.Sex;
import ashi.pages.web.Request;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person's measures in hidden fields of a form, for browsers that keep nothing: they live as long
 * as the page and never stand in an address.
 */
public final class Carried {
  private static final String HEIGHT = "known-height";
  private static final String SEX = "known-sex";
  private static final String SPAN = "known-";

  /** A hidden field. */
  public record Field(String name, String value) {}

  private Carried() {}

  /** Who is known: from the journal, else from what the form carried along. */
  static Optional<Person> person(Visit visit) {
    return visit.journal().kept()
        ? visit.journal().person()
        : read(visit.request()).or(visit.journal()::person);
  }

  /** The fields that carry a person along; none where the journal keeps them. */
  static List<Field> fields(Visit visit, Optional<Person> person) {
    List<Field> fields = new ArrayList<>();
    if (visit.journal().kept() || person.isEmpty()) {
      return fields;
    }
    fields.add(field(HEIGHT, person.get().height()));
    person.get().sex().ifPresent(sex -> fields.add(new Field(SEX, sex.name())));
    person.get().measured().forEach((span, length) -> fields.add(field(SPAN + span.id(), length)));
    return fields;
  }

  private static Field field(String name, double millimetres) {
    return new Field(name, Long.toString(Math.round(millimetres)));
  }

  private static Optional<Person> read(Request request) {
    Optional<Double> height = number(request, HEIGHT);
    if (height.isEmpty()) {
      return Optional.empty();
    }
    Map<Span, Double> spans = new EnumMap<>(Span.class);
    for (Span span : Span.values()) {
      number(request, SPAN + span.id()).ifPresent(length -> spans.put(span, length));
    }
    Optional<Sex> sex = Optional.empty();
    for (Sex each : Sex.values()) {
      sex = each.name().equals(request.field(SEX)) ? Optional.of(each) : sex;
    }
    return Optional.of(new Person(height.get(), sex, spans));
  }

  private static Optional<Double> number(Request request, String name) {
    try {
      int number = Integer.parseInt(request.field(name));
      return number > 0 && number < 3_000 ? Optional.of((double) number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
