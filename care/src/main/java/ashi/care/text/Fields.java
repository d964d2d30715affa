package ashi.care.text;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The members of a JSON object, read with a sentence for each way they can be wrong. */
final class Fields {
  private final JsonObject json;

  private Fields(JsonObject json) {
    this.json = json;
  }

  static Fields of(JsonValue value) throws UnreadableEntry {
    if (!value.isObject()) {
      throw new UnreadableEntry("backup.no-object", "");
    }
    return new Fields(value.asObject());
  }

  boolean has(String name) {
    return json.get(name) != null;
  }

  List<String> names() {
    return json.names();
  }

  Fields object(String name) throws UnreadableEntry {
    return of(member(name));
  }

  String text(String name) throws UnreadableEntry {
    JsonValue value = member(name);
    if (!value.isString()) {
      throw wrong(name);
    }
    return value.asString();
  }

  boolean flag(String name) throws UnreadableEntry {
    JsonValue value = member(name);
    if (!value.isBoolean()) {
      throw wrong(name);
    }
    return value.asBoolean();
  }

  long number(String name) throws UnreadableEntry {
    JsonValue value = member(name);
    try {
      return value.asLong();
    } catch (UnsupportedOperationException | NumberFormatException e) {
      throw wrong(name);
    }
  }

  int number(String name, int least, int most) throws UnreadableEntry {
    long number = number(name);
    if (number < least || number > most) {
      throw wrong(name);
    }
    return (int) number;
  }

  <E extends Enum<E>> E choice(String name, E[] all) throws UnreadableEntry {
    return named(name, text(name), all);
  }

  /**
   * @param usual where the member is missing, as in entries from before there was one
   */
  <E extends Enum<E>> E choice(String name, E[] all, E usual) throws UnreadableEntry {
    return has(name) ? choice(name, all) : usual;
  }

  <E extends Enum<E>> Set<E> set(String name, E[] all) throws UnreadableEntry {
    List<E> found = new ArrayList<>();
    for (String text : texts(name)) {
      found.add(named(name, text, all));
    }
    return found.isEmpty() ? Set.of() : EnumSet.copyOf(found);
  }

  List<String> texts(String name) throws UnreadableEntry {
    List<String> texts = new ArrayList<>();
    for (JsonValue value : array(name)) {
      if (!value.isString()) {
        throw wrong(name);
      }
      texts.add(value.asString());
    }
    return List.copyOf(texts);
  }

  List<Fields> objects(String name) throws UnreadableEntry {
    List<Fields> objects = new ArrayList<>();
    for (JsonValue value : array(name)) {
      objects.add(of(value));
    }
    return List.copyOf(objects);
  }

  private List<JsonValue> array(String name) throws UnreadableEntry {
    JsonValue value = member(name);
    if (!value.isArray()) {
      throw wrong(name);
    }
    return value.asArray().values();
  }

  private JsonValue member(String name) throws UnreadableEntry {
    JsonValue value = json.get(name);
    if (value == null) {
      throw new UnreadableEntry("backup.missing", name);
    }
    return value;
  }

  private static <E extends Enum<E>> E named(String name, String text, E[] all)
      throws UnreadableEntry {
    for (E one : all) {
      if (one.name().equals(text)) {
        return one;
      }
    }
    throw wrong(name);
  }

  static UnreadableEntry wrong(String name) {
    return new UnreadableEntry("backup.wrong", name);
  }
}
