package ashi.body.building.drawing;

import ashi.body.Bodies;
import ashi.body.Surface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws all figures at build time, or takes them from the cache when nothing they need changed. */
public final class DrawFigures {
  private DrawFigures() {}

  /**
   * @param args the folder of the compiled classes, the folder for the figures, the cache's folder
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path figures = Files.createDirectories(Path.of(args[1]));
    Surface surface =
        Bodies.read(Files.readAllBytes(classes.resolve("ashi/body/building/body.bin"))).average();
    Path cache = Path.of(args[2]).resolve(Fingerprint.of(classes, surface));
    List<FigurePlan> plans = FigureSet.plans();
    List<FigurePlan> missing =
        plans.stream()
            .filter(plan -> !names(plan).allMatch(name -> Files.exists(cached(cache, plan, name))))
            .toList();
    if (!missing.isEmpty()) {
      Files.createDirectories(cache);
      Instant before = Instant.now();
      draw(missing, surface, classes, cache);
      System.out.println("  in " + Duration.between(before, Instant.now()).toSeconds() + " s");
    }
    for (FigurePlan plan : plans) {
      for (String name : names(plan).toList()) {
        byte[] drawn = Files.readAllBytes(cached(cache, plan, name));
        Path file = figures.resolve(name);
        if (!Files.exists(file) || !Arrays.equals(drawn, Files.readAllBytes(file))) {
          Files.write(file, drawn);
        }
      }
    }
  }

  private static Path cached(Path cache, FigurePlan plan, String name) {
    return cache.resolve(Fingerprint.of(plan) + "-" + name);
  }

  private static void draw(List<FigurePlan> plans, Surface surface, Path classes, Path cache)
      throws IOException {
    System.out.println("Drawing " + plans.size() + " figures of the body");
    Map<Part, FineSkin> skins =
        Arrays.stream(Part.values())
            .parallel()
            .collect(
                Collectors.toConcurrentMap(
                    part -> part, part -> FigureDrawing.skin(part, surface)));
    List<Line> lines =
        DrawnLines.read(
            Files.readString(classes.resolve("ashi/body/building/drawing/lines.txt")), skins::get);
    AtomicInteger done = new AtomicInteger();
    plans.parallelStream()
        .forEach(
            plan -> {
              FigureDrawing drawing =
                  new FigureDrawing(plan, Objects.requireNonNull(skins.get(plan.part())), lines);
              write(cached(cache, plan, name(plan)), drawing.svg());
              if (plan.wholeBody()) {
                write(cached(cache, plan, thumbnail(plan)), drawing.thumbnail());
              }
              System.out.println(
                  "  " + done.incrementAndGet() + "/" + plans.size() + " " + plan.figure().id());
            });
  }

  /** The files of a figure; a whole body is also drawn as a thumbnail. */
  private static Stream<String> names(FigurePlan plan) {
    return plan.wholeBody() ? Stream.of(name(plan), thumbnail(plan)) : Stream.of(name(plan));
  }

  private static String name(FigurePlan plan) {
    return plan.figure().id() + ".svg";
  }

  private static String thumbnail(FigurePlan plan) {
    return plan.figure().id() + "-small.svg";
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
