package ashi.body.building.people;

import ashi.body.Bodies;
import ashi.body.Surface;
import ashi.body.building.drawing.ClosedEyes;
import ashi.body.building.drawing.DrawnLines;
import ashi.body.building.drawing.FineSkin;
import ashi.body.building.drawing.Fingerprint;
import ashi.body.building.drawing.Line;
import ashi.body.building.drawing.Part;
import ashi.body.building.drawing.Polygons;
import ashi.body.building.posing.Pose;
import ashi.body.building.posing.PoseSet;
import ashi.body.building.posing.Posing;
import ashi.body.building.posing.Rig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Draws all persons at build time, or takes them from the cache when nothing they need changed. */
public final class DrawPeople {
  private final Path building;
  private final Bodies bodies;

  private DrawPeople(Path building) throws IOException {
    this.building = building;
    this.bodies = Bodies.read(Files.readAllBytes(building.resolve("body.bin")));
  }

  /**
   * @param args the folder of the compiled classes, the folder for the drawings, the cache's folder
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path target = Files.createDirectories(Path.of(args[1]));
    DrawPeople drawing = new DrawPeople(classes.resolve("ashi/body/building"));
    Path cache = Path.of(args[2]).resolve(Fingerprint.ofPeople(classes, drawing.bodies.average()));
    List<PersonPlan> people = PersonSet.read(drawing.text("people/people.txt"));
    if (!people.stream().allMatch(person -> Files.exists(file(cache, person)))) {
      System.out.println("Drawing " + people.size() + " people");
      Files.createDirectories(cache);
      drawing.draw(people, cache);
    }
    for (PersonPlan person : people) {
      byte[] drawn = Files.readAllBytes(file(cache, person));
      Path file = file(target, person);
      if (!Files.exists(file) || !Arrays.equals(drawn, Files.readAllBytes(file))) {
        Files.write(file, drawn);
      }
    }
  }

  private static Path file(Path folder, PersonPlan person) {
    return folder.resolve(person.id() + ".svg");
  }

  private String text(String name) throws IOException {
    return Files.readString(building.resolve(name));
  }

  private void draw(List<PersonPlan> people, Path folder) throws IOException {
    Polygons resting = ClosedEyes.of(Polygons.of(bodies.average()));
    Rig rig = Rig.read(Files.readAllBytes(building.resolve("rig.bin")), bodies.average());
    Posing posing = new Posing(rig, surface(resting));
    Map<String, Pose> poses = PoseSet.read(text("posing/poses.txt"));
    FineSkin head = FineSkin.of(Part.HEAD.of(resting), false);
    List<Line> face =
        DrawnLines.read(onHead(text("drawing/lines.txt")), part -> head).stream()
            .filter(Line::far)
            .toList();
    people.parallelStream()
        .forEach(
            person -> {
              Pose pose = poses.get(person.pose());
              if (pose == null) {
                throw new IllegalArgumentException(
                    "people.txt: " + person.id() + ": There is no pose " + person.pose() + ".");
              }
              try {
                Files.writeString(file(folder, person), new Scene(person, pose, posing).svg(face));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private Surface surface(Polygons polygons) {
    float[] places = new float[3 * polygons.vertices()];
    for (int i = 0; i < polygons.vertices(); i++) {
      System.arraycopy(polygons.values(), Polygons.STRIDE * i, places, 3 * i, 3);
    }
    return new Surface(bodies.mesh(), places);
  }

  /** The lines that are drawn on figures of the head. */
  private static String onHead(String lines) {
    StringBuilder kept = new StringBuilder();
    boolean head = false;
    for (String line : lines.split("\n")) {
      head = line.startsWith("on ") ? line.startsWith("on head") : head;
      kept.append(head ? line : "").append('\n');
    }
    return kept.toString();
  }
}
