package ashi.body.building.drawing;

import ashi.body.Spot;
import ashi.body.Vec;
import ashi.body.View;

/** How open each vertex lies to light from all around: near 1 on a bulge, near 0 in a fold. */
public final class Occlusion {
  private static final int DIRECTIONS = 96;
  private static final double CELLS_PER_MM = 0.3;
  private static final double BIAS = 5;

  private Occlusion() {}

  /** The same polygons with their light filled in. */
  public static Polygons of(Polygons polygons) {
    int vertices = polygons.vertices();
    FineSkin skin = FineSkin.coarse(polygons);
    double[] lit = new double[vertices];
    double[] possible = new double[vertices];
    Vec low = polygons.place(polygons.faces()[0][0]);
    Vec high = low;
    for (int[] face : polygons.faces()) {
      for (int vertex : face) {
        Vec p = polygons.place(vertex);
        low = new Vec(Math.min(low.x(), p.x()), Math.min(low.y(), p.y()), Math.min(low.z(), p.z()));
        high =
            new Vec(
                Math.max(high.x(), p.x()), Math.max(high.y(), p.y()), Math.max(high.z(), p.z()));
      }
    }
    Vec centre = low.toward(high, 0.5);
    double size = high.distance(low);
    for (int i = 0; i < DIRECTIONS; i++) {
      Vec toLight = direction(i);
      View view = new View(toLight, across(toLight), centre, 1, size, size);
      DepthBuffer buffer = new DepthBuffer(skin, view, CELLS_PER_MM, 4);
      for (int v = 0; v < vertices; v++) {
        Vec normal =
            new Vec(skin.normals()[3 * v], skin.normals()[3 * v + 1], skin.normals()[3 * v + 2]);
        double facing = normal.dot(toLight);
        if (facing <= 0) {
          continue;
        }
        Vec place = polygons.place(v);
        Spot spot = view.spot(place);
        float near = buffer.nearness((int) buffer.column(spot.x()), (int) buffer.row(spot.y()));
        possible[v] += facing;
        if (view.nearness(place) + BIAS > near) {
          lit[v] += facing;
        }
      }
    }
    float[] values = polygons.values().clone();
    for (int v = 0; v < vertices; v++) {
      values[Polygons.STRIDE * v + 3] = possible[v] == 0 ? 1 : (float) (lit[v] / possible[v]);
    }
    return new Polygons(values, polygons.faces());
  }

  /** Directions spread evenly over the sphere in mirrored pairs. */
  private static Vec direction(int i) {
    int pair = i / 2;
    double y = 1 - (2 * pair + 1.0) / (DIRECTIONS / 2.0);
    double turn = pair * Math.PI * (3 - Math.sqrt(5));
    double around = Math.sqrt(1 - y * y);
    Vec vec = new Vec(around * Math.cos(turn), y, around * Math.sin(turn));
    return i % 2 == 0 ? vec : vec.mirrored();
  }

  private static Vec across(Vec direction) {
    Vec other = Math.abs(direction.y()) < 0.9 ? Vec.UP : Vec.FORWARD;
    return other.minus(direction.times(other.dot(direction))).unit();
  }
}
