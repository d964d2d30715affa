package ashi.body.drawing;

import ashi.body.Bodies;
import ashi.body.Surface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Draws all figures at build time, or takes them from the cache when nothing they need changed. */
public final class DrawFigures {
  private DrawFigures() {}

  /**
   * @param args the folder of the compiled classes, the folder for the figures, the cache's folder
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path figures = Files.createDirectories(Path.of(args[1]));
    Path cached = Path.of(args[2]).resolve(Fingerprint.of(classes));
    List<Plan> plans = FigureSet.plans();
    if (!plans.stream().allMatch(plan -> Files.exists(file(cached, plan)))) {
      Files.createDirectories(cached);
      draw(plans, classes, cached);
    }
    for (Plan plan : plans) {
      byte[] drawn = Files.readAllBytes(file(cached, plan));
      Path file = file(figures, plan);
      if (!Files.exists(file) || !Arrays.equals(drawn, Files.readAllBytes(file))) {
        Files.write(file, drawn);
      }
    }
  }

  private static void draw(List<Plan> plans, Path classes, Path folder) throws IOException {
    System.out.println("Drawing " + plans.size() + " figures of the body");
    Surface surface =
        Bodies.read(Files.readAllBytes(classes.resolve("ashi/body/body.bin"))).average();
    Map<Part, Skin> skins =
        Arrays.stream(Part.values())
            .parallel()
            .collect(Collectors.toConcurrentMap(part -> part, part -> Drawing.skin(part, surface)));
    List<Line> lines =
        Lines.read(Files.readString(classes.resolve("ashi/body/drawing/lines.txt")), skins::get);
    AtomicInteger done = new AtomicInteger();
    plans.parallelStream()
        .forEach(
            plan -> {
              write(file(folder, plan), new Drawing(plan, skins.get(plan.part()), lines).svg());
              System.out.println(
                  "  " + done.incrementAndGet() + "/" + plans.size() + " " + plan.figure().id());
            });
  }

  private static Path file(Path folder, Plan plan) {
    return folder.resolve(plan.figure().id() + ".svg");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
