package ashi.body.locating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All landmarks, read from {@code landmarks.txt}: one a line, its parts set off by bars: name,
 * region, words, label, where. "Where" is a vertex of the mesh or up to three with their shares,
 * e.g. {@code 853} or {@code 858:0.6 1496:0.4}. Empty lines and lines that start with # do not
 * count.
 */
public final class Landmarks {
  private final Map<String, Landmark> byName;

  private Landmarks(Map<String, Landmark> byName) {
    this.byName = byName;
  }

  /**
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static Landmarks read(String text) {
    Map<String, Landmark> byName = new LinkedHashMap<>();
    int number = 0;
    for (String line : parts(text, '\n')) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> parts = parts(line, '|');
      if (parts.size() != 5) {
        throw new IllegalArgumentException(
            "Line " + number + " of the landmarks needs five parts set off by bars: " + line);
      }
      String name = parts.get(0);
      byName.put(
          name,
          new Landmark(
              name,
              Region.valueOf(parts.get(1).toUpperCase(Locale.ROOT)),
              parts.get(2),
              parts.get(3),
              anchor(parts.get(4), number)));
    }
    return new Landmarks(byName);
  }

  private static Anchor anchor(String where, int line) {
    List<String> corners = parts(where, ' ');
    int[] vertices = new int[3];
    double[] shares = new double[3];
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      List<String> corner = parts(corners.get(Math.min(i, corners.size() - 1)), ':');
      vertices[i] = Integer.parseInt(corner.get(0));
      if (i < corners.size()) {
        shares[i] = corner.size() == 1 ? 1 : Double.parseDouble(corner.get(1));
      }
      sum += shares[i];
    }
    if (Math.abs(sum - 1) > 0.001) {
      throw new IllegalArgumentException(
          "Line " + line + " of the landmarks: the shares sum to " + sum + " and not to 1.");
    }
    return new Anchor(vertices[0], vertices[1], vertices[2], shares[0], shares[1], shares[2]);
  }

  private static List<String> parts(String text, char border) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(border); end >= 0; end = text.indexOf(border, start)) {
      parts.add(text.substring(start, end).trim());
      start = end + 1;
    }
    parts.add(text.substring(start).trim());
    return parts;
  }

  Optional<Landmark> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The landmark's anchor, on the left side or the midline. */
  public Optional<Anchor> anchor(String name) {
    return find(name).map(Landmark::anchor);
  }
}
