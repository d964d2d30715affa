package ashi.body;

import java.util.List;
import java.util.NoSuchElementException;

/** Where every point is, on the average adult, and the figures that show it. */
public record Places(List<Figure> figures, List<Location> locations) {

  /**
   * @throws NoSuchElementException when there is no such point
   */
  public Location location(String code) {
    return locations.stream().filter(l -> l.code().equals(code)).findFirst().orElseThrow();
  }

  /**
   * @throws NoSuchElementException when there is no such figure
   */
  public Figure figure(String id) {
    return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }
}
