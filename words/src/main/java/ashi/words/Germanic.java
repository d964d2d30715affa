package ashi.words;

import java.util.List;

/** What Germanic languages have in common: one or other, and a word before the last of a list. */
abstract class Germanic implements Grammar {
  private static final List<String> PLURALS = List.of("one", "other");

  private final char decimal;
  private final String and;

  /**
   * @param and before the last of a list
   */
  Germanic(char decimal, String and) {
    this.decimal = decimal;
    this.and = and;
  }

  @Override
  public final String plural(long number) {
    return number == 1 ? "one" : "other";
  }

  @Override
  public final List<String> plurals() {
    return PLURALS;
  }

  @Override
  public final char decimal() {
    return decimal;
  }

  @Override
  public final String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " " + and + " " + items.get(last);
  }
}
