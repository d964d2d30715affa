package ashi.body.person;

import ashi.body.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one person's body.
 *
 * @param height in millimetres, barefoot
 * @param measured spans the person measured, in millimetres
 */
public record Person(double height, Optional<Sex> sex, Map<Span, Double> measured) {
  public Person {
    Map<Span, Double> copy = new EnumMap<>(Span.class);
    copy.putAll(measured);
    measured = copy;
  }

  public static Person tall(double height) {
    return new Person(height, Optional.empty(), Map.of());
  }

  public Person with(Sex sex) {
    return new Person(height, Optional.of(sex), measured);
  }

  public Person with(Span span, double millimetres) {
    Map<Span, Double> more = new EnumMap<>(Span.class);
    more.putAll(measured);
    more.put(span, millimetres);
    return new Person(height, sex, more);
  }
}
