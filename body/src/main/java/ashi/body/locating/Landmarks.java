package ashi.body.locating;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    for (String line : text.split("\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\|");
      if (parts.length != 5) {
        throw new IllegalArgumentException(
            "Line " + number + " of the landmarks needs five parts set off by bars: " + line);
      }
      String name = parts[0].trim();
      byName.put(
          name,
          new Landmark(
              name,
              Region.valueOf(parts[1].trim().toUpperCase(java.util.Locale.ROOT)),
              parts[2].trim(),
              parts[3].trim(),
              anchor(parts[4].trim(), number)));
    }
    return new Landmarks(byName);
  }

  private static Anchor anchor(String where, int line) {
    String[] corners = where.split(" ");
    int[] vertices = new int[3];
    double[] shares = new double[3];
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      String[] corner = corners[Math.min(i, corners.length - 1)].split(":");
      vertices[i] = Integer.parseInt(corner[0]);
      if (i < corners.length) {
        shares[i] = corner.length == 1 ? 1 : Double.parseDouble(corner[1]);
      }
      sum += shares[i];
    }
    if (Math.abs(sum - 1) > 0.001) {
      throw new IllegalArgumentException(
          "Line " + line + " of the landmarks: the shares sum to " + sum + " and not to 1.");
    }
    return new Anchor(vertices[0], vertices[1], vertices[2], shares[0], shares[1], shares[2]);
  }

  Optional<Landmark> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The landmark's anchor, on the left side or the midline. */
  public Optional<Anchor> anchor(String name) {
    return find(name).map(Landmark::anchor);
  }

  public Set<String> names() {
    return byName.keySet();
  }
}
