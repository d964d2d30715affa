package ashi.words;

import java.util.List;
import java.util.Locale;

/** English, in British spelling. */
final class English implements Grammar {
  private static final List<String> PLURALS = List.of("one", "other");

  @Override
  public String plural(long number) {
    return number == 1 ? "one" : "other";
  }

  @Override
  public List<String> plurals() {
    return PLURALS;
  }

  @Override
  public char decimal() {
    return '.';
  }

  @Override
  public String list(List<String> items) {
    return Commas.list(items, " and ");
  }

  /** Its first letter small, unless the word is all capitals. */
  @Override
  public String inSentence(String heading) {
    if (heading.length() < 2) {
      return heading;
    }
    String second = heading.substring(1, 2);
    return second.equals(second.toLowerCase(Locale.ROOT))
        ? heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1)
        : heading;
  }
}
