package ashi.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link LineWriter} wrote: one value a line, lists led by their length. */
public final class LineReader {
  private final String text;
  private int at;

  public LineReader(String text) {
    this.text = text;
  }

  /**
   * The next value.
   *
   * @throws IllegalStateException when the text has ended
   */
  public String text() {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      throw new IllegalStateException("The packed text ends too early.");
    }
    String line = text.substring(at, end);
    at = end + 1;
    return line;
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
}
