package ashi.body.building.people;

import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.building.posing.Rig;
import java.util.ArrayList;
import java.util.List;

/** What covers part of the skin, as a smooth layer that hides what lies under it. */
enum Garment {
  /** From the waist to above the knee. */
  SHORTS("cloth", 6, 30) {
    @Override
    double depth(Rig rig, Surface resting, int vertex) {
      double y = resting.place(vertex).y();
      return isOn(rig, vertex, ARM) ? OUTSIDE : Math.min(WAIST + 60 - y, y - SHORTS_HEM);
    }
  },
  /** From the neck to the hips, with short sleeves. */
  SHIRT("cloth-light", 9, 24) {
    @Override
    double depth(Rig rig, Surface resting, int vertex) {
      Vec place = resting.place(vertex);
      for (String side : SIDES) {
        if (isOn(rig, vertex, ARM + side)) {
          Vec shoulder = start(rig, ARM + side);
          Vec down = start(rig, "lowerarm01" + side).minus(shoulder).unit();
          return SLEEVE - place.minus(shoulder).dot(down);
        }
      }
      if (isOn(rig, vertex, "neck02")) {
        return OUTSIDE;
      }
      double neck = place.minus(NECK).length() - NECKLINE;
      return Math.min(place.y() - WAIST, neck);
    }
  },
  /** A warm pack on the sacrum. */
  PACK("tool", 20, 8) {
    @Override
    double depth(Rig rig, Surface resting, int vertex) {
      Vec place = resting.place(vertex);
      boolean behind = place.z() < 20 && !isOn(rig, vertex, ARM);
      return behind ? Math.min(115 - Math.abs(place.x()), 85 - Math.abs(place.y() - 935)) : OUTSIDE;
    }
  };

  private static final String ARM = "upperarm01";
  private static final List<String> SIDES = List.of(".L", ".R");
  private static final double OUTSIDE = -100;
  private static final double WAIST = 945;
  private static final double SHORTS_HEM = 590;
  private static final double SLEEVE = 150;
  private static final Vec NECK = new Vec(0, 1415, 20);
  private static final double NECKLINE = 78;

  private final String colour;
  private final double thickness;
  private final int smoothings;

  Garment(String colour, double thickness, int smoothings) {
    this.colour = colour;
    this.thickness = thickness;
    this.smoothings = smoothings;
  }

  String colour() {
    return colour;
  }

  /** How far its layer lies above the skin, in millimetres. */
  double thickness() {
    return thickness;
  }

  /** How often it is evened out. */
  int smoothings() {
    return smoothings;
  }

  /** How far a vertex of the resting body lies within the garment, in millimetres. */
  abstract double depth(Rig rig, Surface resting, int vertex);

  /** The depth of every vertex. */
  float[] depths(Rig rig, Surface resting) {
    float[] depths = new float[resting.mesh().vertices()];
    for (int vertex = 0; vertex < depths.length; vertex++) {
      depths[vertex] = (float) Math.max(OUTSIDE, Math.min(-OUTSIDE, depth(rig, resting, vertex)));
    }
    return depths;
  }

  private static boolean isOn(Rig rig, int vertex, String bone) {
    if (bone.equals(ARM)) {
      return isOn(rig, vertex, ARM + ".L") || isOn(rig, vertex, ARM + ".R");
    }
    return rig.share(vertex, rig.number(bone)) > 0.5;
  }

  private static Vec start(Rig rig, String bone) {
    return rig.bones().get(rig.number(bone)).start();
  }

  /**
   * The posed skin under these garments: evened out where they lie, and a little further out.
   *
   * @param depths of each garment
   */
  static Surface worn(Surface posed, List<Garment> garments, List<float[]> depths) {
    int[][] around = around(posed);
    float[] places = posed.places();
    for (int g = 0; g < garments.size(); g++) {
      Garment garment = garments.get(g);
      float[] depth = depths.get(g);
      for (int i = 0; i < garment.smoothings; i++) {
        places = evened(places, around, depth, 0.5);
        places = evened(places, around, depth, -0.53);
      }
      places = raised(new Surface(posed.mesh(), places), depth, garment.thickness);
    }
    for (int i = 1; i < places.length; i += 3) {
      places[i] = Math.max(0, places[i]);
    }
    return new Surface(posed.mesh(), places);
  }

  /** Moves each vertex toward the middle of those around it, or away from it. */
  private static float[] evened(float[] places, int[][] around, float[] depth, double share) {
    float[] out = places.clone();
    for (int vertex = 0; vertex < around.length; vertex++) {
      double weight = share * Math.max(0, Math.min(1, depth[vertex] / 20));
      if (weight == 0) {
        continue;
      }
      for (int axis = 0; axis < 3; axis++) {
        double sum = 0;
        for (int other : around[vertex]) {
          sum += places[3 * other + axis];
        }
        int at = 3 * vertex + axis;
        out[at] += (float) (weight * (sum / around[vertex].length - places[at]));
      }
    }
    return out;
  }

  private static float[] raised(Surface surface, float[] depth, double thickness) {
    float[] places = surface.places();
    for (int vertex = 0; vertex < depth.length; vertex++) {
      double share = Math.max(0, Math.min(1, 0.5 + depth[vertex] / 8));
      Vec out = surface.normal(vertex).times(share * thickness);
      places[3 * vertex] += (float) out.x();
      places[3 * vertex + 1] += (float) out.y();
      places[3 * vertex + 2] += (float) out.z();
    }
    return places;
  }

  private static int[][] around(Surface surface) {
    List<List<Integer>> around = new ArrayList<>();
    for (int vertex = 0; vertex < surface.mesh().vertices(); vertex++) {
      around.add(new ArrayList<>());
    }
    for (int quad = 0; quad < surface.mesh().quadCount(); quad++) {
      for (int i = 0; i < 4; i++) {
        int from = surface.mesh().corner(quad, i);
        int to = surface.mesh().corner(quad, (i + 1) % 4);
        around.get(from).add(to);
        around.get(to).add(from);
      }
    }
    return around.stream()
        .map(list -> list.stream().distinct().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
