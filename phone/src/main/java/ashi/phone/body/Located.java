package ashi.phone.body;

import ashi.atlas.Point;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.Found;
import ashi.body.locating.PointFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every point on one body, as plain numbers.
 *
 * @param codes of the spots, in order, set off by spaces
 * @param spots place and outward direction of each: six numbers
 * @param lines the channels on the left, piece by piece: the two ends' places (six numbers) and, as
 *     a seventh, which spot of {@code codes} the piece leads to
 */
record Located(String codes, float[] spots, float[] lines) {
  /** Two points of a channel that are further apart are not joined: it runs unseen between. */
  private static final double LONGEST_GAP = 300;

  /** Pieces of a channel's line are about this long, in millimetres. */
  private static final double PIECE = 14;

  /** Lines run this far above the skin, so that it does not cover them. */
  private static final double ABOVE = 1.5;

  static Located of(Surface body, PointFinder finder, List<Point> points) {
    Map<String, List<Found>> found = finder.find(body);
    StringBuilder codes = new StringBuilder();
    List<Vec> spots = new ArrayList<>();
    List<Float> lines = new ArrayList<>();
    Point before = null;
    for (Point point : points) {
      Found first = found.get(point.code()).get(0);
      if (before != null && before.channel().equals(point.channel())) {
        Found last = found.get(before.code()).get(0);
        join(body, last.spot().on(body), first.spot().on(body), spots.size() / 2, lines);
      }
      before = point.channel().equals("EX") ? null : point;
      for (Found each : found.get(point.code())) {
        Vec place = each.spot().on(body);
        Vec outward = each.spot().normal(body);
        codes.append(codes.length() == 0 ? "" : " ").append(point.code());
        spots.add(place);
        spots.add(outward);
        if (point.paired()) {
          codes.append(' ').append(point.code());
          spots.add(place.mirrored());
          spots.add(outward.mirrored());
        }
      }
    }
    return new Located(codes.toString(), numbers(spots), floats(lines));
  }

  private static void join(Surface body, Vec from, Vec to, int spot, List<Float> lines) {
    double length = from.distance(to);
    if (length > LONGEST_GAP) {
      return;
    }
    int pieces = Math.max(1, (int) Math.round(length / PIECE));
    Vec last = above(body, from);
    for (int i = 1; i <= pieces; i++) {
      Vec next = above(body, from.toward(to, i / (double) pieces));
      add(last, lines);
      add(next, lines);
      lines.add((float) spot);
      last = next;
    }
  }

  /** The place on the skin's face at the vertex that is nearest, a little above it. */
  private static Vec above(Surface body, Vec place) {
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int vertex = 0; vertex < body.mesh().vertices(); vertex++) {
      Vec way = body.place(vertex).minus(place);
      double distance = way.dot(way);
      if (distance < least) {
        least = distance;
        nearest = vertex;
      }
    }
    Vec outward = body.normal(nearest);
    double depth = body.place(nearest).minus(place).dot(outward);
    return place.plus(outward.times(depth + ABOVE));
  }

  private static void add(Vec vec, List<Float> numbers) {
    numbers.add((float) vec.x());
    numbers.add((float) vec.y());
    numbers.add((float) vec.z());
  }

  private static float[] numbers(List<Vec> vecs) {
    List<Float> numbers = new ArrayList<>();
    vecs.forEach(vec -> add(vec, numbers));
    return floats(numbers);
  }

  private static float[] floats(List<Float> numbers) {
    float[] floats = new float[numbers.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = numbers.get(i);
    }
    return floats;
  }
}
