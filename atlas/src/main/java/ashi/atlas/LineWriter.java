package ashi.atlas;

import java.util.Collection;
import java.util.function.Consumer;

/** Packs values as lines of text: quick to read on every host, small once compressed. */
public final class LineWriter {
  private final StringBuilder out = new StringBuilder();

  /**
   * @throws IllegalArgumentException when the value holds a line break
   */
  public LineWriter text(String value) {
    if (value.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("A packed value must be one line: " + value);
    }
    out.append(value).append('\n');
    return this;
  }

  /** Led by its length: a long value is stepped over, not read through. */
  public LineWriter longText(String value) {
    return number(value.length()).text(value);
  }

  public LineWriter number(int value) {
    return text(Integer.toString(value));
  }

  /** Writes with at most two decimals. */
  public LineWriter decimal(double value) {
    long hundredths = Math.round(value * 100);
    return text(
        hundredths % 100 == 0
            ? Long.toString(hundredths / 100)
            : Double.toString(hundredths / 100.0));
  }

  public LineWriter flag(boolean value) {
    return text(value ? "1" : "0");
  }

  public <T> LineWriter list(Collection<T> items, Consumer<T> item) {
    number(items.size());
    items.forEach(item);
    return this;
  }

  /**
   * Led by how many characters all items take, and each by how many it takes.
   *
   * @param item writes one; its first value must be its id
   */
  public <T> LineWriter catalogue(Collection<T> items, Consumer<T> item) {
    number(items.size());
    int first = out.length();
    for (T one : items) {
      int start = out.length();
      item.accept(one);
      lead(start);
    }
    lead(first);
    return this;
  }

  /** Writes before what was written since how long that is. */
  private void lead(int start) {
    out.insert(start, (out.length() - start) + "\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
