package ashi.body.locating;

import ashi.atlas.Point;
import ashi.body.Bodies;
import ashi.body.Build;
import ashi.body.Span;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.building.adults.Adults;
import ashi.body.building.adults.RandomBuilds;
import ashi.body.locating.Formula.AtPoint;
import ashi.body.locating.Formula.Between;
import ashi.body.locating.Formula.Place;
import ashi.body.locating.Formula.Start;
import ashi.body.locating.Found.Measure;
import ashi.body.person.Estimate;
import ashi.body.person.Person;
import ashi.body.person.Population;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How far from a point people end up who follow a method on their own body, for random adults.
 * Prints the table of {@code docs/measurements.md}. First argument: how many adults.
 *
 * <p>Someone starts at the true landmark and walks over their own skin in the true direction, as
 * many millimetres as the method tells them. What is off is the length. Where a formula starts from
 * another point, what was off there comes along. Points found without a length are left out.
 */
public final class ErrorBudget {
  private static final long SEED = 2026;

  private static final List<Span> THREE =
      List.of(Span.SHOULDER_BLADE, Span.FOREARM, Span.LOWER_LEG);

  /** Those that "Measure me" asks for. */
  private static final List<Span> ALL =
      List.of(
          Span.SHOULDER_BLADE,
          Span.LOWER_LEG,
          Span.THIGH_SIDE,
          Span.FOREARM,
          Span.LOWER_BELLY,
          Span.UPPER_BELLY,
          Span.BREASTBONE,
          Span.HEAD,
          Span.UPPER_ARM,
          Span.FOOT);

  private final PointFinder finder = Fixture.FINDER;
  private final Map<String, Formula> formulas = formulas();
  private final Bodies bodies = Fixture.BODIES;
  private final Population adults = population();

  /** What a chart shows: someone of middle height and build, between the sexes. */
  private final Surface chart = bodies.body(Adults.build(new double[Adults.causes()]));

  private final Surface averageBody = bodies.average();
  private final Map<Span, Double> average = Fixture.ANATOMY.spans().lengths(averageBody);
  private final Map<String, List<Found>> averagePoints = finder.find(averageBody);
  private final Map<String, List<Found>> chartPoints = finder.find(chart);

  /** A person whose body is known through and through. */
  private record Subject(Build build, Surface body, Map<Span, Double> spans, long seed) {}

  /** How long a way is that someone is told, or lays down with their fingers. */
  @FunctionalInterface
  private interface Method {
    /**
     * @param average the same way on the average body of the mesh, whose lengths Ashi scales
     * @param charted the same way on the chart
     */
    double told(Measure average, Measure charted);
  }

  private enum Part {
    HEAD("head and neck"),
    BACK("back"),
    FRONT("chest and belly"),
    UPPER_ARM("upper arm"),
    FOREARM("forearm and hand"),
    THIGH("hip and thigh"),
    LOWER_LEG("lower leg"),
    FOOT("foot");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    static Part of(Span span) {
      return switch (span) {
        case HEAD, FOREHEAD, NECK, HAIR_CORNERS, MASTOIDS -> HEAD;
        case BREASTBONE, UPPER_BELLY, LOWER_BELLY, CHEST, FLANK -> FRONT;
        case BACK, SHOULDER_BLADE -> BACK;
        case UPPER_ARM -> UPPER_ARM;
        case FOREARM -> FOREARM;
        case THIGH_FRONT, THIGH_SIDE, THIGH_BACK -> THIGH;
        case LOWER_LEG, INNER_LEG, SHIN -> LOWER_LEG;
        case FOOT, ANKLE -> FOOT;
      };
    }
  }

  public static void main(String[] arguments) {
    new ErrorBudget().print(Integer.parseInt(arguments[0]));
  }

  private void print(int people) {
    List<Build> builds = new RandomBuilds(SEED).next(people);
    Map<String, Map<Part, List<Double>>> errors = new LinkedHashMap<>();
    IntStream.range(0, people)
        .parallel()
        .mapToObj(i -> errors(subject(builds.get(i), SEED + i)))
        .toList()
        .forEach(
            one ->
                one.forEach(
                    (method, parts) ->
                        parts.forEach(
                            (part, more) ->
                                errors
                                    .computeIfAbsent(method, m -> new EnumMap<>(Part.class))
                                    .computeIfAbsent(part, p -> new ArrayList<>())
                                    .addAll(more))));
    StringBuilder table = new StringBuilder("| method |");
    StringBuilder line = new StringBuilder("| --- |");
    Map<Part, List<Double>> first = errors.values().iterator().next();
    for (Part part : first.keySet()) {
      table
          .append(' ')
          .append(part.words)
          .append(" (")
          .append(first.get(part).size() / people)
          .append(") |");
      line.append(" --- |");
    }
    table.append(" all |\n").append(line).append(" --- |\n");
    errors.forEach(
        (method, parts) -> {
          table.append("| ").append(method).append(" |");
          parts.values().forEach(own -> table.append(cell(own)));
          table.append(cell(parts.values().stream().flatMap(List::stream).toList())).append('\n');
        });
    System.out.print(table);
  }

  private static String cell(List<Double> errors) {
    double[] sorted = errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return String.format(
        Locale.ROOT,
        " %.1f / %.1f |",
        sorted[sorted.length / 2],
        sorted[(int) (0.9 * sorted.length)]);
  }

  private Subject subject(Build build, long seed) {
    Surface body = bodies.body(build);
    return new Subject(build, body, Fixture.ANATOMY.spans().lengths(body), seed);
  }

  private Map<String, Map<Part, List<Double>>> errors(Subject subject) {
    Map<String, Method> methods = new LinkedHashMap<>();
    double size = subject.build.height() / chart.height();
    methods.put("one chart for everybody", (average, charted) -> charted.millimetres());
    methods.put("chart scaled by height", (average, charted) -> charted.millimetres() * size);
    methods.put("fingers as cun", fingers(subject));
    methods.put("Ashi, height only", told(subject, List.of(), 0));
    methods.put("Ashi, three spans, tape ± 3 mm", told(subject, THREE, 3));
    methods.put("Ashi, three spans, tape ± 5 mm", told(subject, THREE, 5));
    methods.put("Ashi, ten spans, tape ± 3 mm", told(subject, ALL, 3));
    methods.put("Ashi, ten spans, tape ± 5 mm", told(subject, ALL, 5));
    Map<String, List<Found>> points = finder.find(subject.body);
    Map<String, Map<Part, List<Double>>> errors = new LinkedHashMap<>();
    methods.forEach(
        (name, method) -> {
          Map<Part, List<Double>> parts = new EnumMap<>(Part.class);
          points.forEach(
              (code, found) ->
                  found.get(0).measures().stream()
                      .filter(m -> m.cun() > 0)
                      .findFirst()
                      .ifPresent(
                          m ->
                              parts
                                  .computeIfAbsent(Part.of(m.span()), p -> new ArrayList<>())
                                  .add(off(code, points, subject.body, method).length())));
          errors.put(name, parts);
        });
    return errors;
  }

  private Method told(Subject subject, List<Span> measured, double tape) {
    Random random = new Random(subject.seed);
    Map<Span, Double> lengths = new EnumMap<>(Span.class);
    for (Span span : measured) {
      double times = span == Span.SHOULDER_BLADE ? 2 : 1;
      lengths.put(span, subject.spans.get(span) + tape / times * random.nextGaussian());
    }
    Person person = new Person(subject.build.height(), Optional.empty(), lengths);
    Estimate estimate = Estimate.of(person, adults);
    return (way, charted) ->
        way.millimetres() * estimate.millimetres(way.span()) / average.get(way.span());
  }

  /**
   * A thumb is 22 mm broad on the average hand and grows with the hand; of hands of one size it
   * varies by 5 in 100; each breadth laid down is another millimetre off. Assumed.
   */
  private Method fingers(Subject subject) {
    Random random = new Random(subject.seed);
    double hand = hand(subject.body) / hand(chart);
    double thumb = 22 * hand * (1 + 0.05 * random.nextGaussian());
    return (average, charted) ->
        average.cun() * thumb + Math.sqrt(average.cun()) * random.nextGaussian();
  }

  private static double hand(Surface body) {
    Landmarks landmarks = Fixture.ANATOMY.landmarks();
    return landmarks
        .anchor("wrist-crease")
        .orElseThrow()
        .on(body)
        .distance(landmarks.anchor("middle-fingertip").orElseThrow().on(body));
  }

  /** Where someone ends up beside the point. */
  private Vec off(String code, Map<String, List<Found>> points, Surface body, Method method) {
    Vec off = startsOff(code, points, body, method);
    List<Measure> own = points.get(code).get(0).measures();
    List<Measure> usual = averagePoints.get(code).get(0).measures();
    List<Measure> charted = chartPoints.get(code).get(0).measures();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).cun() > 0) {
        off = off.plus(beyond(own.get(i), body, method.told(usual.get(i), charted.get(i))));
      }
    }
    return off;
  }

  private Vec startsOff(String code, Map<String, List<Found>> points, Surface body, Method method) {
    Start start = formulas.get(code).spots().get(0).start();
    if (start instanceof AtPoint at) {
      return off(at.code(), points, body, method);
    }
    if (start instanceof Between between) {
      double share = between.part() / (double) between.whole();
      return placeOff(between.from(), points, body, method)
          .times(1 - share)
          .plus(placeOff(between.to(), points, body, method).times(share));
    }
    return new Vec(0, 0, 0);
  }

  private Vec placeOff(Place place, Map<String, List<Found>> points, Surface body, Method method) {
    return place instanceof AtPoint at ? off(at.code(), points, body, method) : new Vec(0, 0, 0);
  }

  /** From the end of a way to where someone stands who walks another length on it. */
  private static Vec beyond(Measure way, Surface body, double told) {
    List<Vec> ticks = way.ticks().stream().map(tick -> tick.on(body)).toList();
    Vec end = ticks.get(ticks.size() - 1);
    Vec before = ticks.get(ticks.size() - 2);
    return end.minus(before).unit().times(told - way.millimetres());
  }

  private static Map<String, Formula> formulas() {
    List<String> codes = Fixture.ATLAS.points().stream().map(Point::code).toList();
    Map<String, Formula> formulas = new LinkedHashMap<>();
    for (Point point : Fixture.ATLAS.points()) {
      formulas.put(
          point.code(),
          FormulaReader.read(point.code(), point.formula(), Fixture.ANATOMY, codes::contains));
    }
    return formulas;
  }

  private static Population population() {
    try (InputStream in = Population.class.getResourceAsStream("/ashi/body/population.txt")) {
      return Population.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
