package ashi.body.locating;

import ashi.body.Mesh;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.Trail.Step;
import java.util.ArrayList;
import java.util.List;

/** Walks along the lines in which a plane cuts the skin, from triangle to triangle. */
final class Cut {
  private final Surface body;
  private final Mesh mesh;
  private final Vec across;
  private final double height;

  /**
   * @param at a place on the plane
   * @param across the plane's direction
   */
  Cut(Surface body, Vec at, Vec across) {
    this.body = body;
    this.mesh = body.mesh();
    this.across = across;
    this.height = at.dot(across);
  }

  /** The edge on which the plane enters the triangle nearest to a spot of skin; -1 if none does. */
  int near(Anchor spot, Vec at) {
    int nearest = -1;
    double least = Double.MAX_VALUE;
    for (int corner : new int[] {spot.a(), spot.b(), spot.c()}) {
      for (int edge : mesh.edgesFrom(corner)) {
        int entry = entry(edge / 3);
        if (entry >= 0) {
          Vec from = crossing(entry).place();
          Vec to = crossing(mesh.beyond(exit(entry))).place();
          double distance = Trail.distance(from, to, at);
          if (distance < least) {
            least = distance;
            nearest = entry;
          }
        }
      }
    }
    return nearest;
  }

  /** Every closed line. */
  List<List<Step>> loops() {
    List<List<Step>> loops = new ArrayList<>();
    boolean[] passed = new boolean[mesh.triangleCount()];
    for (int triangle = 0; triangle < passed.length; triangle++) {
      int entry = passed[triangle] ? -1 : entry(triangle);
      if (entry >= 0) {
        loops.add(loop(entry, passed));
      }
    }
    return loops;
  }

  /** The closed line that enters a triangle by an edge. */
  List<Step> loop(int entry) {
    return loop(entry, new boolean[0]);
  }

  private List<Step> loop(int start, boolean[] passed) {
    List<Step> loop = new ArrayList<>();
    int entry = start;
    do {
      loop.add(crossing(entry));
      if (passed.length > 0) {
        passed[entry / 3] = true;
      }
      entry = mesh.beyond(exit(entry));
    } while (entry != start);
    return loop;
  }

  /** The edge of a triangle on which the plane is met going up; -1 where it is not met. */
  private int entry(int triangle) {
    for (int edge = 3 * triangle; edge < 3 * triangle + 3; edge++) {
      if (isBelow(mesh.start(edge)) && !isBelow(mesh.end(edge))) {
        return edge;
      }
    }
    return -1;
  }

  /** The edge by which the plane leaves the triangle that it enters by another. */
  private int exit(int entry) {
    int next = mesh.next(entry);
    return isBelow(mesh.end(next)) ? next : mesh.next(next);
  }

  private boolean isBelow(int vertex) {
    return body.along(vertex, across) < height;
  }

  private Step crossing(int entry) {
    int from = mesh.start(entry);
    int to = mesh.end(entry);
    double below = body.along(from, across) - height;
    double above = body.along(to, across) - height;
    double share = below / (below - above);
    return new Step(
        Anchor.between(from, to, share), body.place(from).toward(body.place(to), share));
  }
}
