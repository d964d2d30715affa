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
   * The next value, with at most two decimals. {@code Double.parseDouble} would bring 8 KB of
   * tables to the phone.
   *
   * @throws NumberFormatException when it is no such number
   */
  public double decimal() {
    String value = text();
    int point = value.indexOf('.');
    if (point < 0) {
      return Integer.parseInt(value);
    }
    String decimals = value.substring(point + 1);
    if (decimals.isEmpty() || decimals.length() > 2 || decimals.charAt(0) == '-') {
      throw new NumberFormatException("Not a number with two decimals: " + value);
    }
    int parts = Integer.parseInt(value.substring(0, point) + decimals);
    return parts / (decimals.length() == 1 ? 10.0 : 100.0);
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
