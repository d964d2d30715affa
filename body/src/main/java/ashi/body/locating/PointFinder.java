package ashi.body.locating;

import ashi.atlas.Point;
import ashi.body.Surface;
import ashi.body.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

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

  /**
   * Where a point is, in plain words.
   *
   * @param found its spots on the average adult
   * @param pointName how another point is called, by its code
   */
  public Told sentence(String code, List<Found> found, UnaryOperator<String> pointName) {
    return Wording.sentence(formulas.get(code), found, new Regions(formulas::get), pointName);
  }

  /** The same for listening, in less than ten seconds. */
  public Told spoken(String code, List<Found> found, UnaryOperator<String> pointName) {
    return Wording.spoken(formulas.get(code), found, new Regions(formulas::get), pointName);
  }

  /**
   * Where others look for a point, in plain words; nothing where experts agree.
   *
   * @param found its spots by {@link #findAlternatives} on the average adult
   */
  public Told alternative(
      String code, Map<String, List<Found>> found, UnaryOperator<String> pointName) {
    return alternatives.containsKey(code)
        ? Wording.sentence(
            alternatives.get(code), found.get(code), new Regions(formulas::get), pointName)
        : Told.of("");
  }

  /** What the place is called that measuring starts from, for a picture. */
  public String landmarkLabel(String code, UnaryOperator<String> pointName) {
    return Wording.landmarkLabel(formulas.get(code), pointName);
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
