package ashi.body.locating;

import ashi.body.Mesh;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.Trail.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The closed line in which a plane cuts the skin, as a tape would lie. Of several such lines the
 * one nearest to a place is taken.
 */
final class Section {
  private final List<Step> loop;

  private Section(List<Step> loop) {
    this.loop = loop;
  }

  /**
   * @param at a place on the plane
   * @param across the plane's direction
   */
  static Section through(Surface body, Vec at, Vec across) {
    Mesh mesh = body.mesh();
    double[] heights = new double[mesh.vertices()];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = body.place(i).minus(at).dot(across);
    }
    Map<Long, Long> next = new HashMap<>();
    for (int quad = 0; quad < mesh.quadCount(); quad++) {
      cut(heights, mesh.corner(quad, 0), mesh.corner(quad, 1), mesh.corner(quad, 2), next);
      cut(heights, mesh.corner(quad, 0), mesh.corner(quad, 2), mesh.corner(quad, 3), next);
    }
    List<Step> best = List.of();
    double nearest = Double.MAX_VALUE;
    while (!next.isEmpty()) {
      List<Step> loop = new ArrayList<>();
      Long start = next.keySet().iterator().next();
      for (Long edge = start; edge != null; edge = next.remove(edge)) {
        loop.add(crossing(body, heights, edge));
      }
      double distance = distance(loop, at);
      if (distance < nearest) {
        nearest = distance;
        best = loop;
      }
    }
    return new Section(best);
  }

  /** Where a triangle is cut, links the edge on which the plane is met to the one it leaves by. */
  private static void cut(double[] heights, int a, int b, int c, Map<Long, Long> next) {
    int[] corners = {a, b, c};
    long up = -1;
    long down = -1;
    for (int i = 0; i < 3; i++) {
      int from = corners[i];
      int to = corners[(i + 1) % 3];
      if (heights[from] < 0 && heights[to] >= 0) {
        up = edge(from, to);
      } else if (heights[from] >= 0 && heights[to] < 0) {
        down = edge(to, from);
      }
    }
    if (up >= 0) {
      next.put(up, down);
    }
  }

  /** From the corner below the plane to the one above. */
  private static long edge(int below, int above) {
    return (long) below << 32 | above;
  }

  private static Step crossing(Surface body, double[] heights, long edge) {
    int below = (int) (edge >> 32);
    int above = (int) edge;
    Anchor anchor =
        Anchor.between(below, above, heights[below] / (heights[below] - heights[above]));
    return new Step(anchor, anchor.on(body));
  }

  private static double distance(List<Step> loop, Vec place) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < loop.size(); i++) {
      Vec from = loop.get(i).place();
      Vec to = loop.get((i + 1) % loop.size()).place();
      least = Math.min(least, from.toward(to, Trail.share(from, to, place)).distance(place));
    }
    return least;
  }

  /**
   * The spots where another plane cuts the line; where it does not, the spot that comes nearest.
   *
   * @param at a place on the plane
   * @param across the plane's direction
   */
  List<Step> crossings(Vec at, Vec across) {
    List<Step> crossings = new ArrayList<>();
    Step nearest = loop.get(0);
    for (int i = 0; i < loop.size(); i++) {
      Step from = loop.get(i);
      Step to = loop.get((i + 1) % loop.size());
      double before = from.place().minus(at).dot(across);
      double after = to.place().minus(at).dot(across);
      if (before < 0 != after < 0) {
        crossings.add(from.toward(to, before / (before - after)));
      }
      if (Math.abs(before) < Math.abs(nearest.place().minus(at).dot(across))) {
        nearest = from;
      }
    }
    return crossings.isEmpty() ? List.of(nearest) : crossings;
  }

  /** The way round from the spot nearest to a place, starting off in a direction. */
  Trail from(Vec place, Vec direction) {
    Trail forward = round(place, true);
    Vec ahead = forward.after(4).place().minus(forward.first().place());
    return ahead.dot(direction) >= 0 ? forward : round(place, false);
  }

  /** The shorter way from the spot nearest to one place to the spot nearest to another. */
  Trail between(Vec from, Vec to) {
    Trail one = upTo(round(from, true), to);
    Trail other = upTo(round(from, false), to);
    return one.length() <= other.length() ? one : other;
  }

  private Trail round(Vec place, boolean onward) {
    int nearest = nearest(loop, true, place);
    Step from = loop.get(nearest);
    Step to = loop.get((nearest + 1) % loop.size());
    Step start = from.toward(to, Trail.share(from.place(), to.place(), place));
    List<Step> steps = new ArrayList<>();
    steps.add(start);
    for (int i = 0; i < loop.size(); i++) {
      int at = onward ? nearest + 1 + i : nearest - i + loop.size();
      steps.add(loop.get(at % loop.size()));
    }
    steps.add(start);
    return new Trail(steps);
  }

  private static Trail upTo(Trail trail, Vec place) {
    List<Step> steps = trail.steps();
    int nearest = nearest(steps, false, place);
    Step from = steps.get(nearest);
    Step to = steps.get(nearest + 1);
    List<Step> part = new ArrayList<>(steps.subList(0, nearest + 1));
    part.add(from.toward(to, Trail.share(from.place(), to.place(), place)));
    return new Trail(part);
  }

  /** The step after which the line comes nearest to a place. */
  private static int nearest(List<Step> steps, boolean closed, Vec place) {
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < (closed ? steps.size() : steps.size() - 1); i++) {
      Vec from = steps.get(i).place();
      Vec to = steps.get((i + 1) % steps.size()).place();
      double distance = from.toward(to, Trail.share(from, to, place)).distance(place);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }
}
