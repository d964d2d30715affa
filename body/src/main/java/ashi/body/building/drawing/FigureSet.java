package ashi.body.building.drawing;

import ashi.body.Figure;
import ashi.body.Vec;
import ashi.body.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/** The figures Ashi draws, as {@code figures.txt} lists them; how to write it is said there. */
public final class FigureSet {
  private static final double CLOSE_UP = 1000;
  private static final double WHOLE_BODY = 1600;
  private static final List<FigurePlan> PLANS = read(listed());

  private FigureSet() {}

  /** All figures, whole bodies first. */
  public static List<FigurePlan> plans() {
    return PLANS;
  }

  /**
   * @throws NoSuchElementException when there is no such figure
   */
  public static FigurePlan plan(String id) {
    return PLANS.stream()
        .filter(p -> p.figure().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("There is no figure " + id + "."));
  }

  /**
   * @throws IllegalArgumentException when a line cannot be read; it says which
   */
  static List<FigurePlan> read(String text) {
    Map<String, Vec> directions = new HashMap<>();
    List<FigurePlan> plans = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.trim().split(" *\\| *");
      try {
        if (line.startsWith("direction ")) {
          directions.put(cells[0].substring("direction ".length()), vec(cells[1]));
        } else {
          plans.add(plan(cells, directions));
        }
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            "figures.txt:" + number + ": cannot read \"" + line + "\"", e);
      }
    }
    return List.copyOf(plans);
  }

  private static FigurePlan plan(String[] cells, Map<String, Vec> directions) {
    Vec eye = direction(cells[1], directions).unit();
    Vec up = direction(cells[2], directions);
    Vec upright = up.minus(eye.times(up.dot(eye))).unit();
    Vec middle = vec(cells[3]);
    String[] size = cells[4].split(" ");
    double width = Double.parseDouble(size[0]);
    double height = Double.parseDouble(size[1]);
    boolean wholeBody = cells[0].startsWith("body-");
    double scale = (wholeBody ? WHOLE_BODY : CLOSE_UP) / Math.max(width, height);
    double boxWidth = 2 * Math.round(scale * width / 2);
    double boxHeight = Math.round(scale * height);
    return new FigurePlan(
        new Figure(cells[0], "", boxWidth, boxHeight, List.of()),
        new View(eye, upright, middle, scale, boxWidth, boxHeight),
        Part.valueOf(cells[5].replace(' ', '_').toUpperCase(Locale.ROOT)),
        middle.x() == 0 && eye.x() == 0,
        wholeBody);
  }

  private static Vec direction(String cell, Map<String, Vec> directions) {
    Vec named = directions.get(cell);
    return named == null ? vec(cell) : named;
  }

  private static Vec vec(String cell) {
    String[] numbers = cell.split(" ");
    return new Vec(
        Double.parseDouble(numbers[0]),
        Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[2]));
  }

  private static String listed() {
    try (InputStream in = FigureSet.class.getResourceAsStream("figures.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
