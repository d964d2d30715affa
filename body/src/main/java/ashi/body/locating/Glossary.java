package ashi.body.locating;

import ashi.body.locating.Rows.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one language calls things: a line for each, its name and then its forms. */
public final class Glossary {
  private final Map<String, List<String>> forms;

  private Glossary(Map<String, List<String>> forms) {
    this.forms = forms;
  }

  /**
   * @param count how many forms each thing has
   * @param named the things that need them
   * @throws IllegalArgumentException naming the line that cannot be read, or the things that have
   *     no line
   */
  public static Glossary read(String text, int count, Collection<String> named) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (Row row : Rows.read(text, 1 + count)) {
      String name = row.parts().get(0);
      if (!named.contains(name)) {
        throw row.problem("There is nothing of this name.");
      }
      if (forms.put(name, row.parts().subList(1, 1 + count)) != null) {
        throw row.problem("This name has words already.");
      }
    }
    List<String> missing = new ArrayList<>(named);
    missing.removeAll(forms.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("No line has words for " + String.join(", ", missing));
    }
    return new Glossary(forms);
  }

  /**
   * @param index of the form, from 0
   */
  public String form(String name, int index) {
    return Objects.requireNonNull(forms.get(name)).get(index);
  }
}
