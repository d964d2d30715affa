package ashi.body.building.drawing;

import ashi.body.Vec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A plane that parts the left limb from the body; the right limb is parted by its mirror image.
 *
 * @param at a place on the plane
 * @param outward unit direction towards the limb
 * @param end a place at the far end of the limb
 */
record CutPlane(Vec at, Vec outward, Vec end) {
  private static final double REACH = 25;

  static final CutPlane SHOULDER =
      new CutPlane(new Vec(152, 1262, 20), new Vec(0.94, -0.34, 0).unit(), new Vec(410, 830, 130));
  static final CutPlane HIP =
      new CutPlane(new Vec(20, 765, 30), new Vec(0.62, -0.78, 0).unit(), new Vec(125, 20, 180));

  /** The left limb alone. */
  Polygons limb(Polygons skin) {
    return split(skin, limbOf(skin, false), true);
  }

  /** The body without this limb on either side. */
  Polygons body(Polygons skin) {
    Polygons withRight = split(skin, limbOf(skin, false), false);
    return split(withRight, limbOf(withRight, true), false);
  }

  /** How far a place on either side is towards the limb, in millimetres. */
  double beyond(Vec place) {
    return new Vec(Math.abs(place.x()), place.y(), place.z()).minus(at).dot(outward);
  }

  /** Whether a place is so near the plane that its shape is the cut's, not the body's. */
  boolean isNear(Vec place) {
    return Math.abs(beyond(place)) < REACH;
  }

  /** Marks the corners on the limb. */
  private boolean[] limbOf(Polygons skin, boolean right) {
    Vec tip = right ? end.mirrored() : end;
    Map<Integer, List<int[]>> around = new HashMap<>();
    int nearest = skin.faces()[0][0];
    for (int[] face : skin.faces()) {
      for (int corner : face) {
        around.computeIfAbsent(corner, key -> new ArrayList<>()).add(face);
        if (skin.place(corner).distance(tip) < skin.place(nearest).distance(tip)) {
          nearest = corner;
        }
      }
    }
    boolean[] limb = new boolean[skin.vertices()];
    limb[nearest] = true;
    Deque<Integer> open = new ArrayDeque<>(List.of(nearest));
    while (!open.isEmpty()) {
      for (int[] face : Objects.requireNonNull(around.get(open.pop()))) {
        for (int corner : face) {
          Vec place = skin.place(corner);
          if (!limb[corner] && place.x() < 0 == right && beyond(place) > 0) {
            limb[corner] = true;
            open.push(corner);
          }
        }
      }
    }
    return limb;
  }

  /** Keeps the limb or the rest; faces that the plane crosses are cut in two. */
  private Polygons split(Polygons skin, boolean[] limb, boolean keepLimb) {
    List<float[]> added = new ArrayList<>();
    Map<Long, Integer> crossings = new HashMap<>();
    List<int[]> faces = new ArrayList<>();
    for (int[] face : skin.faces()) {
      List<Integer> kept = new ArrayList<>();
      for (int i = 0; i < face.length; i++) {
        int from = face[i];
        int to = face[(i + 1) % face.length];
        if (limb[from] == keepLimb) {
          kept.add(from);
        }
        if (limb[from] != limb[to]) {
          int low = Math.min(from, to);
          int high = Math.max(from, to);
          kept.add(
              crossings.computeIfAbsent(
                  (long) low << 32 | high,
                  key -> {
                    added.add(crossing(skin, low, high));
                    return skin.vertices() + added.size() - 1;
                  }));
        }
      }
      if (kept.size() > 2) {
        faces.add(kept.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    float[] values =
        Arrays.copyOf(skin.values(), skin.values().length + Polygons.STRIDE * added.size());
    for (int i = 0; i < added.size(); i++) {
      System.arraycopy(
          added.get(i), 0, values, skin.values().length + Polygons.STRIDE * i, Polygons.STRIDE);
    }
    return new Polygons(values, faces.toArray(int[][]::new));
  }

  private float[] crossing(Polygons skin, int from, int to) {
    double before = beyond(skin.place(from));
    double after = beyond(skin.place(to));
    double share = Math.max(0, Math.min(1, before / (before - after)));
    float[] value = new float[Polygons.STRIDE];
    for (int k = 0; k < value.length; k++) {
      float a = skin.values()[Polygons.STRIDE * from + k];
      value[k] = (float) (a + share * (skin.values()[Polygons.STRIDE * to + k] - a));
    }
    return value;
  }
}
