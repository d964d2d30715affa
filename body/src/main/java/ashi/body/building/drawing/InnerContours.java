package ashi.body.building.drawing;

import ashi.body.Spot;
import ashi.body.Vec;
import ashi.body.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The lines within the outline where the skin turns away and other skin lies behind it. */
public final class InnerContours {
  private static final double HIDDEN = 1.2;
  private static final double LEAST_STEP = 1.5;
  private static final double CLEAR_STEP = 5;
  private static final int REACH = 4;

  private final FineSkin skin;
  private final DepthBuffer buffer;
  private final View view;
  private final float[] facing;
  private final Predicate<Vec> leftOut;

  /**
   * @param leftOut where no lines are wanted
   */
  public InnerContours(FineSkin skin, DepthBuffer buffer, Predicate<Vec> leftOut) {
    this.leftOut = leftOut;
    this.skin = skin;
    this.buffer = buffer;
    this.view = buffer.view();
    this.facing = new float[skin.open().length];
    Vec eye = view.toViewer();
    for (int i = 0; i < facing.length; i++) {
      facing[i] =
          (float)
              (skin.normals()[3 * i] * eye.x()
                  + skin.normals()[3 * i + 1] * eye.y()
                  + skin.normals()[3 * i + 2] * eye.z());
    }
  }

  /** In view box units; only what is seen and stands out. */
  public List<Stroke> strokes(double shortest) {
    List<Stroke> strokes = new ArrayList<>();
    for (List<Vec> chain : chains()) {
      List<Spot> run = new ArrayList<>();
      double most = 0;
      for (Vec place : chain) {
        double step = step(place);
        if (step >= LEAST_STEP) {
          run.add(view.spot(place));
          most = Math.max(most, step);
        } else {
          finish(run, most, shortest, strokes);
          run = new ArrayList<>();
          most = 0;
        }
      }
      finish(run, most, shortest, strokes);
    }
    return strokes;
  }

  private static void finish(List<Spot> run, double most, double shortest, List<Stroke> strokes) {
    Stroke stroke = new Stroke(run, false);
    if (run.size() > 2 && most >= CLEAR_STEP && stroke.length() >= shortest) {
      strokes.add(stroke);
    }
  }

  /**
   * How far behind the line the next skin lies, in millimetres; negative where the line is hidden
   * or part of the outline.
   */
  private double step(Vec place) {
    if (leftOut.test(place)) {
      return -1;
    }
    Spot spot = view.spot(place);
    int column = (int) Math.floor(buffer.column(spot.x()));
    int row = (int) Math.floor(buffer.row(spot.y()));
    double near = view.nearness(place);
    double behind = near;
    double foremost = Double.MAX_VALUE;
    for (int dy = -REACH; dy <= REACH; dy++) {
      for (int dx = -REACH; dx <= REACH; dx++) {
        float there = buffer.nearness(column + dx, row + dy);
        if (there == DepthBuffer.EMPTY) {
          return -1;
        }
        behind = Math.min(behind, there);
        if (Math.abs(dx) <= 1 && Math.abs(dy) <= 1) {
          foremost = Math.min(foremost, there);
        }
      }
    }
    return foremost > near + HIDDEN ? -1 : near - behind;
  }

  /** Joined up crossings of the edges at which the skin turns away from the eye. */
  private List<List<Vec>> chains() {
    Map<Long, Integer> nodes = new HashMap<>();
    List<Vec> places = new ArrayList<>();
    List<int[]> links = new ArrayList<>();
    int[] quads = skin.quads();
    for (int q = 0; q < quads.length; q += 4) {
      link(quads[q], quads[q + 1], quads[q + 2], nodes, places, links);
      link(quads[q], quads[q + 2], quads[q + 3], nodes, places, links);
    }
    boolean[] used = new boolean[places.size()];
    List<List<Vec>> chains = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      for (int start = 0; start < used.length; start++) {
        boolean end = links.get(start)[1] < 0;
        if (used[start] || (pass == 0 && !end)) {
          continue;
        }
        List<Vec> chain = new ArrayList<>();
        int at = start;
        while (at >= 0 && !used[at]) {
          used[at] = true;
          chain.add(places.get(at));
          int[] link = links.get(at);
          at = link[0] >= 0 && !used[link[0]] ? link[0] : link[1];
        }
        chains.add(chain);
      }
    }
    return chains;
  }

  private void link(
      int a, int b, int c, Map<Long, Integer> nodes, List<Vec> places, List<int[]> links) {
    int[] corners = {a, b, c};
    int first = -1;
    for (int i = 0; i < 3; i++) {
      int from = corners[i];
      int to = corners[(i + 1) % 3];
      if (facing[from] > 0 == facing[to] > 0) {
        continue;
      }
      int node = node(Math.min(from, to), Math.max(from, to), nodes, places, links);
      if (first < 0) {
        first = node;
      } else {
        join(links.get(first), node);
        join(links.get(node), first);
      }
    }
  }

  private static void join(int[] link, int node) {
    link[link[0] < 0 ? 0 : 1] = node;
  }

  private int node(
      int from, int to, Map<Long, Integer> nodes, List<Vec> places, List<int[]> links) {
    return nodes.computeIfAbsent(
        (long) from << 32 | to,
        key -> {
          double share = facing[from] / (double) (facing[from] - facing[to]);
          places.add(place(from).toward(place(to), share));
          links.add(new int[] {-1, -1});
          return places.size() - 1;
        });
  }

  private Vec place(int vertex) {
    return new Vec(
        skin.places()[3 * vertex], skin.places()[3 * vertex + 1], skin.places()[3 * vertex + 2]);
  }
}
