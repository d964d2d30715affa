package ashi.body.building.importing;

import ashi.body.Vec;
import ashi.body.building.posing.Rig;
import ashi.body.building.posing.Rig.Bone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes the rig of the bones that Ashi moves; what hangs on them is joined with them. */
final class ImportRig {
  /** Bones that stay, without their side. The rest is joined with what it hangs on. */
  private static final Set<String> KEPT =
      Set.of(
          "root",
          "spine05",
          "spine04",
          "spine03",
          "spine02",
          "spine01",
          "neck01",
          "neck02",
          "neck03",
          "head",
          "clavicle",
          "shoulder01",
          "upperarm01",
          "upperarm02",
          "lowerarm01",
          "lowerarm02",
          "wrist",
          "pelvis",
          "upperleg01",
          "upperleg02",
          "lowerleg01",
          "lowerleg02",
          "foot",
          "toes");

  private ImportRig() {}

  /**
   * @param source the bones of the package
   * @param joints where each starts in the resting body, in millimetres, both sides mirrored
   * @param weights for each vertex the bones that move it
   * @param mirror for each vertex its partner on the other side
   */
  static Rig rig(
      Map<String, MakeHumanPackage.Bone> source,
      Map<String, Vec> joints,
      List<Map<String, Double>> weights,
      int[] mirror) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<Bone> bones = new ArrayList<>();
    for (Map.Entry<String, MakeHumanPackage.Bone> bone : source.entrySet()) {
      String name = name(bone.getKey());
      if (isKept(name) && !numbers.containsKey(name)) {
        String parent = kept(bone.getValue().parent(), source);
        numbers.put(name, bones.size());
        bones.add(
            new Bone(
                name,
                parent.isEmpty() ? -1 : Objects.requireNonNull(numbers.get(parent)),
                Objects.requireNonNull(joints.get(bone.getKey()))));
      }
    }
    int[][] moving = new int[mirror.length][];
    float[][] shares = new float[mirror.length][];
    for (int vertex = 0; vertex < mirror.length; vertex++) {
      Map<Integer, Double> own = new HashMap<>();
      add(weights.get(vertex), false, source, numbers, own);
      add(weights.get(mirror[vertex]), true, source, numbers, own);
      List<Map.Entry<Integer, Double>> most =
          own.entrySet().stream()
              .sorted(
                  Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(Rig.MOST_BONES)
              .toList();
      double all = most.stream().mapToDouble(Map.Entry::getValue).sum();
      moving[vertex] = most.stream().mapToInt(Map.Entry::getKey).toArray();
      shares[vertex] = new float[most.size()];
      for (int i = 0; i < most.size(); i++) {
        shares[vertex][i] = (float) (most.get(i).getValue() / all);
      }
    }
    return new Rig(bones, moving, shares);
  }

  private static void add(
      Map<String, Double> weights,
      boolean mirrored,
      Map<String, MakeHumanPackage.Bone> source,
      Map<String, Integer> numbers,
      Map<Integer, Double> sum) {
    weights.forEach(
        (bone, weight) -> {
          String name = kept(bone, source);
          String own = mirrored ? otherSide(name) : name;
          sum.merge(Objects.requireNonNull(numbers.get(own), own), weight, Double::sum);
        });
  }

  /** The name of the bone itself where it stays, else of the one it is joined with. */
  private static String kept(String bone, Map<String, MakeHumanPackage.Bone> source) {
    String at = bone;
    while (!at.isEmpty() && !isKept(name(at))) {
      at = Objects.requireNonNull(source.get(at), at).parent();
    }
    return name(at);
  }

  private static boolean isKept(String name) {
    String stem = stem(name);
    return KEPT.contains(stem) || stem.startsWith("finger");
  }

  /** All toes are one bone; it starts where the great toe does. */
  private static String name(String bone) {
    return bone.startsWith("toe") ? "toes" + bone.substring(bone.length() - 2) : bone;
  }

  private static String stem(String name) {
    return isSided(name) ? name.substring(0, name.length() - 2) : name;
  }

  private static boolean isSided(String name) {
    return name.endsWith(".L") || name.endsWith(".R");
  }

  static String otherSide(String name) {
    return isSided(name) ? stem(name) + (name.endsWith(".L") ? ".R" : ".L") : name;
  }
}
