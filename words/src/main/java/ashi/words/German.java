package ashi.words;

import java.util.List;

/** German. */
final class German implements Grammar {
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
    return ',';
  }

  @Override
  public String list(List<String> items) {
    return Commas.list(items, " und ");
  }

  /** As it is: a heading begins with a noun, or with a word that is put right where it is told. */
  @Override
  public String inSentence(String heading) {
    return heading;
  }
}
