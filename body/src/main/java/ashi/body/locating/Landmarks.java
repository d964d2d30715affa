package ashi.body.locating;

import ashi.atlas.Decimal;
import ashi.body.locating.Rows.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All landmarks, read from {@code landmarks.txt}: name, region, where. "Where" is a vertex of the
 * mesh or up to three with their shares, e.g. {@code 853} or {@code 858:0.6 1496:0.4}.
 */
public final class Landmarks {
  private final Map<String, Landmark> byName;

  private Landmarks(Map<String, Landmark> byName) {
    this.byName = byName;
  }

  /**
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static Landmarks read(String text) {
    Map<String, Landmark> byName = new LinkedHashMap<>();
    for (Row row : Rows.read(text, 3)) {
      List<String> parts = row.parts();
      String name = parts.get(0);
      Landmark landmark = new Landmark(name, region(row), anchor(parts.get(2), row));
      if (byName.put(name, landmark) != null) {
        throw row.problem("There is a landmark of this name already.");
      }
    }
    return new Landmarks(byName);
  }

  private static Region region(Row row) {
    String name = row.parts().get(1).toUpperCase(Locale.ROOT).replace('-', '_');
    for (Region region : Region.values()) {
      if (region.name().equals(name)) {
        return region;
      }
    }
    throw row.problem("There is no region called " + row.parts().get(1) + ".");
  }

  private static Anchor anchor(String where, Row row) {
    List<String> corners = Rows.parts(where, ' ');
    int[] vertices = new int[3];
    double[] shares = new double[3];
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      List<String> corner = Rows.parts(corners.get(Math.min(i, corners.size() - 1)), ':');
      vertices[i] = Integer.parseInt(corner.get(0));
      if (i < corners.size()) {
        shares[i] = corner.size() == 1 ? 1 : Decimal.parse(corner.get(1));
      }
      sum += shares[i];
    }
    if (Math.abs(sum - 1) > 0.001) {
      throw row.problem("The shares sum to " + sum + " and not to 1.");
    }
    return new Anchor(vertices[0], vertices[1], vertices[2], shares[0], shares[1], shares[2]);
  }

  /** What formulas call them. */
  Set<String> names() {
    return byName.keySet();
  }

  Optional<Landmark> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The landmark's anchor, on the left side or the midline. */
  public Optional<Anchor> anchor(String name) {
    return find(name).map(Landmark::anchor);
  }
}
