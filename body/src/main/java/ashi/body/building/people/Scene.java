package ashi.body.building.people;

import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.View;
import ashi.body.building.drawing.Line;
import ashi.body.building.drawing.Polygons;
import ashi.body.building.drawing.SvgFigure;
import ashi.body.building.posing.Pose;
import ashi.body.building.posing.Posing;
import ashi.body.building.posing.Posing.Posed;
import ashi.body.building.posing.Rig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A posed person with what is there besides. */
final class Scene {
  private static final double SIZE = 1000;
  private static final double MARGIN = 22;
  private static final double MAT = 14;
  private static final double SHEET = 26;
  private static final double MATTRESS = 110;
  private static final double ROUND = 90;
  private static final double CHAIR_BEHIND = 25;
  private static final double BEHIND_KNEE = 60;

  private final PersonPlan person;
  private final Posing posing;
  private final Posed posed;
  private final List<Thing> things = new ArrayList<>();
  private final List<Garment> garments = new ArrayList<>(List.of(Garment.SHORTS, Garment.SHIRT));

  Scene(PersonPlan person, Pose pose, Posing posing) {
    this.person = person;
    this.posing = posing;
    this.posed = posing.posed(pose);
    for (String name : person.things()) {
      switch (name) {
        case "pack" -> garments.add(Garment.PACK);
        case "chair" ->
            things.add(pose.lie() == Pose.Lie.UPRIGHT ? chairToSit() : chairForCalves());
        case "mat" -> things.add(mat("mat", 0, MAT));
        case "bed" -> {
          things.add(mat("cloth-light", 0, SHEET));
          things.add(mat("mat", SHEET, MATTRESS));
        }
        case "pillow" -> things.add(pillow());
        case "knee-pillow" -> things.add(kneePillow());
        default -> throw new IllegalArgumentException(person.id() + ": There is no " + name + ".");
      }
    }
  }

  /**
   * @param face lines on the resting head
   */
  String svg(List<Line> face) {
    View view = view();
    SvgFigure svg = new SvgFigure(view);
    Rig rig = posing.rig();
    new PersonDrawing(
            view,
            rig,
            posing.resting(),
            posed.skin(),
            garments,
            things,
            posed.motions().get(rig.number("head")),
            face)
        .draw(svg);
    return svg.toString();
  }

  /** Looks at all there is, with a little margin. */
  private View view() {
    Vec eye = person.eye();
    Vec up = Vec.UP.minus(eye.times(eye.y())).unit();
    Vec right = up.cross(eye);
    Polygons all = Polygons.of(posed.skin());
    for (Thing thing : things) {
      all = all.and(thing.shape());
    }
    Box seen = new Box();
    for (int i = 0; i < all.vertices(); i++) {
      Vec place = all.place(i);
      seen.add(new Vec(place.dot(right), place.dot(up), 0));
    }
    double width = seen.high.x() - seen.low.x() + 2 * MARGIN;
    double height = seen.high.y() - seen.low.y() + 2 * MARGIN;
    double scale = SIZE / Math.max(width, height);
    return new View(
        eye,
        up,
        right.times(seen.middle().x()).plus(up.times(seen.middle().y())),
        scale,
        Math.round(scale * width),
        Math.round(scale * height));
  }

  private Thing chairToSit() {
    return Thing.chair(posed.seat(), of("pelvis", "upperleg01").low.z() - CHAIR_BEHIND, 1);
  }

  private Thing chairForCalves() {
    return Thing.chair(posed.seat(), of("lowerleg01").low.z() + BEHIND_KNEE + Thing.DEEP, -1);
  }

  private Thing mat(String colour, double below, double thick) {
    Box all = box(bone -> true);
    return Thing.mat(
        colour,
        new Vec(all.low.x() - ROUND, -below - thick, all.low.z() - ROUND),
        new Vec(all.high.x() + ROUND, -below, all.high.z() + ROUND));
  }

  private Thing pillow() {
    Box head = of("head");
    double half = (head.low.y() + 24) / 2;
    boolean onSide = head.high.y() - head.low.y() < head.high.x() - head.low.x();
    Vec middle = new Vec(head.middle().x(), half, head.middle().z());
    return Thing.pillow(
        "cloth", middle, onSide ? new Vec(165, half, 240) : new Vec(220, half, 150));
  }

  private Thing kneePillow() {
    Vec left = joint("lowerleg01.L");
    Vec right = joint("lowerleg01.R");
    Vec middle = left.toward(right, 0.5);
    return Thing.pillow("cloth", middle.plus(new Vec(70, 0, -10)), new Vec(210, 52, 110));
  }

  private Vec joint(String bone) {
    int number = posing.rig().number(bone);
    return posed.motions().get(number).apply(posing.rig().bones().get(number).start());
  }

  private Box of(String... stems) {
    List<String> wanted = List.of(stems);
    return box(wanted::contains);
  }

  /** What the skin of some bones takes up. */
  private Box box(Predicate<String> stems) {
    Surface skin = posed.skin();
    Rig rig = posing.rig();
    Box box = new Box();
    for (int vertex = 0; vertex < skin.mesh().vertices(); vertex++) {
      if (stems.test(rig.bones().get(rig.moving()[vertex][0]).stem())) {
        box.add(skin.place(vertex));
      }
    }
    return box;
  }

  private static final class Box {
    private Vec low = new Vec(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);
    private Vec high = low.times(-1);

    void add(Vec p) {
      low = new Vec(Math.min(low.x(), p.x()), Math.min(low.y(), p.y()), Math.min(low.z(), p.z()));
      high =
          new Vec(Math.max(high.x(), p.x()), Math.max(high.y(), p.y()), Math.max(high.z(), p.z()));
    }

    Vec middle() {
      return low.toward(high, 0.5);
    }
  }
}
