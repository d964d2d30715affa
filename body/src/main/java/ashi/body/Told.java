package ashi.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A sentence, or a piece of one, in which lengths are each person's own. */
public record Told(List<Part> parts) {

  public sealed interface Part permits Words, Length {}

  public record Words(String text) implements Part {}

  public static Told of(String words) {
    return new Told(words.isEmpty() ? List.of() : List.of(new Words(words)));
  }

  public static Told of(Length length) {
    return new Told(List.of(length));
  }

  public Told then(String words) {
    return then(of(words));
  }

  public Told then(Told more) {
    List<Part> all = new ArrayList<>(parts);
    for (Part part : more.parts) {
      int last = all.size() - 1;
      if (part instanceof Words next && last >= 0 && all.get(last) instanceof Words words) {
        all.set(last, new Words(words.text + next.text));
      } else {
        all.add(part);
      }
    }
    return new Told(all);
  }

  /** For reading: lengths are written like "about 36 mm". */
  public String written(Yardstick yardstick) {
    return text(yardstick::written);
  }

  /** For listening: lengths are said like "about three and a half centimetres". */
  public String spoken(Yardstick yardstick) {
    return text(yardstick::spoken);
  }

  private String text(Function<Length, String> length) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part instanceof Words words ? words.text : length.apply((Length) part));
    }
    String whole = text.toString();
    return whole.isEmpty()
        ? whole
        : whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
  }
}
