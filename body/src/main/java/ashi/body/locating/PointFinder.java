package ashi.body.locating;

import ashi.atlas.Point;
import ashi.body.Surface;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the formulas of all points once and finds the points on any body. */
public final class PointFinder {
  private final Anatomy anatomy;
  private final Map<String, Formula> formulas = new LinkedHashMap<>();
  private final Map<String, Formula> alternatives = new LinkedHashMap<>();

  /**
   * @throws FormulaProblem naming the point whose formula cannot be read
   */
  public PointFinder(Anatomy anatomy, List<Point> points) {
    this.anatomy = anatomy;
    List<String> codes = points.stream().map(Point::code).toList();
    for (Point point : points) {
      formulas.put(
          point.code(),
          FormulaReader.read(point.code(), point.formula(), anatomy, codes::contains));
      if (!point.alternative().isEmpty()) {
        alternatives.put(
            point.code(),
            FormulaReader.read(point.code(), point.alternative(), anatomy, codes::contains));
      }
    }
  }

  Anatomy anatomy() {
    return anatomy;
  }

  Formula formula(String code) {
    return Objects.requireNonNull(formulas.get(code));
  }

  /** Where others look for a point. */
  Optional<Formula> alternative(String code) {
    return Optional.ofNullable(alternatives.get(code));
  }

  Regions regions() {
    return new Regions(formulas::get);
  }

  /** The spots of every point, by code, on the left side or the midline. */
  public Map<String, List<Found>> find(Surface body) {
    return find(body, formulas);
  }

  /** Where others look for the points that experts differ about, by code. */
  public Map<String, List<Found>> findAlternatives(Surface body) {
    return find(body, alternatives);
  }

  private Map<String, List<Found>> find(Surface body, Map<String, Formula> wanted) {
    Locator locator = new Locator(body, anatomy, formulas::get);
    Map<String, List<Found>> found = new LinkedHashMap<>();
    wanted.forEach((code, formula) -> found.put(code, locator.find(formula)));
    return found;
  }
}
