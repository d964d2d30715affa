package ashi.care.text;

import ashi.body.Span;
import ashi.body.person.Person;
import ashi.body.person.Sex;
import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A person's measures, in whole millimetres, to JSON and back. */
final class PersonJson {
  private static final int LONGEST = 3_000;

  private PersonJson() {}

  static JsonObject write(Person person) {
    JsonObject spans = Json.object();
    for (Span span : Span.values()) {
      if (person.measured().containsKey(span)) {
        spans.add(span.id(), (int) Math.round(person.measured().get(span)));
      }
    }
    JsonObject json = Json.object().add("height", (int) Math.round(person.height()));
    person.sex().ifPresent(sex -> json.add("sex", sex.name()));
    return json.add("spans", spans);
  }

  static Person read(Fields fields) throws UnreadableEntry {
    Fields lengths = fields.object("spans");
    Map<Span, Double> spans = new EnumMap<>(Span.class);
    for (String id : lengths.names()) {
      Span span = Span.find(id).orElseThrow(() -> new UnreadableEntry("backup.unknown-span", id));
      spans.put(span, (double) lengths.number(id, 1, LONGEST));
    }
    return new Person(
        fields.number("height", 1, LONGEST),
        fields.has("sex") ? Optional.of(fields.choice("sex", Sex.values())) : Optional.empty(),
        spans);
  }
}
