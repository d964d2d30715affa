package ashi.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what {@link LineWriter} wrote: one value a line, lists led by their length. */
public final class LineReader {
  private static final String CUT_OFF = "The packed text ends too early.";

  private final String text;
  private int at;

  public LineReader(String text) {
    this(text, 0);
  }

  private LineReader(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Another one that reads on from here; this one stays where it is. */
  public LineReader again() {
    return new LineReader(text, at);
  }

  /**
   * The next value.
   *
   * @throws IllegalStateException when the text has ended
   */
  public String text() {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      throw new IllegalStateException(CUT_OFF);
    }
    String line = text.substring(at, end);
    at = end + 1;
    return line;
  }

  /**
   * A value led by its length, so that its end need not be looked for.
   *
   * @throws IllegalStateException when the text has ended
   */
  public String longText() {
    int length = number();
    int end = at + length;
    if (end >= text.length()) {
      throw new IllegalStateException(CUT_OFF);
    }
    String value = text.substring(at, end);
    at = end + 1;
    return value;
  }

  public int number() {
    return Integer.parseInt(text());
  }

  /**
   * @throws NumberFormatException when the next value is no {@link Decimal}
   */
  public double decimal() {
    return Decimal.parse(text());
  }

  public boolean flag() {
    return text().equals("1");
  }

  public <T> List<T> list(Supplier<T> item) {
    int size = number();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.get());
    }
    return List.copyOf(items);
  }

  /**
   * Steps over things that are each read when first asked for.
   *
   * @param item reads one; its first value is its id
   * @throws IllegalStateException when the text ends before them
   */
  public <T> Catalogue<T> catalogue(Function<LineReader, T> item) {
    int size = number();
    int length = number();
    int start = at;
    at = start + length;
    if (at > text.length()) {
      throw new IllegalStateException(CUT_OFF);
    }
    return new Catalogue<>(size, () -> new LineReader(text, start).index(size, item));
  }

  private <T> Catalogue.Index<T> index(int size, Function<LineReader, T> item) {
    int[] starts = new int[size];
    Map<String, Integer> places = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      int length = number();
      starts[i] = at;
      places.putIfAbsent(text(), i);
      at = starts[i] + length;
    }
    return new Catalogue.Index<>(places, i -> item.apply(new LineReader(text, starts[i])));
  }
}
