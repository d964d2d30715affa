package ashi.body.locating;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text with one thing a line, its parts set off by bars. Empty lines and lines that start
 * with # do not count.
 */
final class Rows {
  /**
   * @param number of the line, from 1
   */
  record Row(int number, List<String> parts) {
    IllegalArgumentException problem(String what) {
      return new IllegalArgumentException(
          "Line " + number + ", " + String.join(" | ", parts) + ": " + what);
    }
  }

  private Rows() {}

  /**
   * @param count how many parts each line has
   * @throws IllegalArgumentException naming the line that has more or fewer
   */
  static List<Row> read(String text, int count) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : parts(text, '\n')) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        Row row = new Row(number, parts(line, '|'));
        if (row.parts().size() != count) {
          throw row.problem(count + " parts set off by bars are needed.");
        }
        rows.add(row);
      }
    }
    return rows;
  }

  static List<String> parts(String text, char border) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(border); end >= 0; end = text.indexOf(border, start)) {
      parts.add(text.substring(start, end).trim());
      start = end + 1;
    }
    parts.add(text.substring(start).trim());
    return parts;
  }
}
