package ashi.body.building.people;

import ashi.body.Vec;
import ashi.body.building.drawing.Polygons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something a person lies, sits or leans on.
 *
 * @param colour name of its colour
 * @param flat whether it has no shade of its own, but what lies on it casts one
 */
record Thing(String colour, Polygons shape, boolean flat) {
  private static final double THICK = 36;
  static final double DEEP = 430;
  private static final double WIDE = 430;
  private static final double BACK = 420;
  private static final double LEG = 17;
  private static final double EDGE = 7;

  /** Soft as a pillow is, round on all sides. */
  static Thing pillow(String colour, Vec middle, Vec half) {
    return new Thing(colour, box(middle, half, 0.6), false);
  }

  /** Flat, between two corners; too large for its sides to be shaded. */
  static Thing mat(String colour, Vec low, Vec high) {
    return new Thing(colour, block(low.toward(high, 0.5), high.minus(low).times(0.5)), true);
  }

  /**
   * A chair that stands on the ground.
   *
   * @param seat height of its seat in millimetres
   * @param back where its back is, z
   * @param side −1 when one sits on it looking backward, else 1
   */
  static Thing chair(double seat, double back, int side) {
    double middle = back + side * DEEP / 2;
    List<Polygons> parts = new ArrayList<>();
    parts.add(block(new Vec(0, seat - THICK / 2, middle), new Vec(WIDE / 2, THICK / 2, DEEP / 2)));
    for (int x = -1; x <= 1; x += 2) {
      for (int z = -1; z <= 1; z += 2) {
        boolean behind = z != side;
        double top = behind ? seat + BACK : seat - THICK;
        parts.add(
            block(
                new Vec(x * (WIDE / 2 - LEG), top / 2, middle + z * (DEEP / 2 - LEG)),
                new Vec(LEG, top / 2, LEG)));
      }
    }
    for (double height : new double[] {0.5, 0.9}) {
      parts.add(
          block(
              new Vec(0, seat + BACK * height, back + side * LEG),
              new Vec(WIDE / 2 - 2 * LEG, 32, LEG * 0.6)));
    }
    return new Thing("tool", parts.stream().reduce(Polygons::and).orElseThrow(), false);
  }

  private static Polygons block(Vec middle, Vec half) {
    double least = Math.min(half.x(), Math.min(half.y(), half.z()));
    return box(middle, half, Math.min(EDGE, 0.4 * least));
  }

  /**
   * A box whose edges refining rounds.
   *
   * @param edge how far from each edge the next line lies: millimetres from 1 on, else a share of
   *     each half side
   */
  private static Polygons box(Vec middle, Vec half, double edge) {
    List<float[]> places = new ArrayList<>();
    List<int[]> faces = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    double[] halves = {half.x(), half.y(), half.z()};
    for (int axis = 0; axis < 3; axis++) {
      int u = (axis + 1) % 3;
      int v = (axis + 2) % 3;
      for (int side = 0; side <= 3; side += 3) {
        for (int i = 0; i < 3; i++) {
          for (int j = 0; j < 3; j++) {
            int[] face = new int[4];
            for (int corner = 0; corner < 4; corner++) {
              int[] at = new int[3];
              at[axis] = side;
              at[u] = i + (corner == 1 || corner == 2 ? 1 : 0);
              at[v] = j + (corner >= 2 ? 1 : 0);
              int key = at[0] + 4 * at[1] + 16 * at[2];
              face[side == 3 ? corner : 3 - corner] =
                  numbers.computeIfAbsent(
                      key,
                      k -> {
                        float[] place = {0, 0, 0, 1};
                        double[] centre = {middle.x(), middle.y(), middle.z()};
                        for (int d = 0; d < 3; d++) {
                          double inner = edge < 1 ? halves[d] * (1 - edge) : halves[d] - edge;
                          double[] steps = {-halves[d], -inner, inner, halves[d]};
                          place[d] = (float) (centre[d] + steps[at[d]]);
                        }
                        places.add(place);
                        return places.size() - 1;
                      });
            }
            faces.add(face);
          }
        }
      }
    }
    float[] values = new float[Polygons.STRIDE * places.size()];
    for (int i = 0; i < places.size(); i++) {
      System.arraycopy(places.get(i), 0, values, Polygons.STRIDE * i, Polygons.STRIDE);
    }
    return new Polygons(values, faces.toArray(int[][]::new));
  }
}
