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

  /** Each item led by how many characters it takes; its first value must be its id. */
  public <T> LineWriter catalogue(Collection<T> items, Consumer<T> item) {
    number(items.size());
    for (T one : items) {
      int start = out.length();
      item.accept(one);
      out.insert(start, (out.length() - start) + "\n");
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
