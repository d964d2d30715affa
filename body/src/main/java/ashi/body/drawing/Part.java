package ashi.body.drawing;

import ashi.body.Vec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How much of the body a figure shows, so that the rest does not hide or clutter it. */
public enum Part {
  WHOLE,
  /** Everything but the arms, the shoulders rounded off. */
  WITHOUT_ARMS,
  /** The left leg and the left half of the trunk. */
  LEFT_HALF,
  LEFT_ARM,
  LEFT_FOOT,
  HEAD;

  private static final Vec SHOULDER = new Vec(152, 1262, 20);
  private static final Vec OUT_OF_THE_SHOULDER = new Vec(0.94, -0.34, 0).unit();
  private static final double CUT_REACH = 25;
  private static final Vec LEFT_HAND = new Vec(410, 830, 130);
  private static final Vec LEFT_TOES = new Vec(125, 20, 180);
  private static final double ANKLE = 125;
  private static final Vec NECK = new Vec(0, 1462, 60);
  private static final Vec UP_THE_HEAD = new Vec(0, 1, 0.15);

  /** The faces of the skin of the average adult that belong to this part. */
  Polygons of(Polygons skin) {
    return switch (this) {
      case WHOLE -> skin;
      case WITHOUT_ARMS -> flattened(withoutArms(skin)).closed();
      case LEFT_HALF -> joined(withoutArms(skin), LEFT_TOES, p -> p.x() > -0.01);
      case LEFT_ARM -> joined(skin, LEFT_HAND, Part::onLeftArm);
      case LEFT_FOOT -> joined(skin, LEFT_TOES, p -> p.y() < ANKLE);
      case HEAD -> joined(skin, new Vec(0, 1660, 30), p -> p.minus(NECK).dot(UP_THE_HEAD) > 0);
    };
  }

  /** Whether a place is at the shoulder where this part leaves out the arm. */
  boolean isCut(Vec place) {
    Vec left = new Vec(Math.abs(place.x()), place.y(), place.z());
    return this == WITHOUT_ARMS
        && left.y() > SHOULDER.y() - CUT_REACH
        && left.minus(SHOULDER).dot(OUT_OF_THE_SHOULDER) > -CUT_REACH;
  }

  private static Polygons withoutArms(Polygons skin) {
    boolean[] left = reached(skin, LEFT_HAND, Part::onLeftArm);
    boolean[] right = reached(skin, LEFT_HAND.mirrored(), p -> onLeftArm(p.mirrored()));
    for (int i = 0; i < left.length; i++) {
      left[i] = !left[i] && !right[i];
    }
    return only(skin, left);
  }

  /** Brings the rims where the arms were onto the plane of the cut. */
  private static Polygons flattened(Polygons skin) {
    float[] values = skin.values().clone();
    for (int vertex : skin.rim()) {
      Vec place = skin.place(vertex);
      Vec left = new Vec(Math.abs(place.x()), place.y(), place.z());
      double off = left.minus(SHOULDER).dot(OUT_OF_THE_SHOULDER);
      values[Polygons.STRIDE * vertex] -=
          (float) (Math.signum(place.x()) * off * OUT_OF_THE_SHOULDER.x());
      values[Polygons.STRIDE * vertex + 1] -= (float) (off * OUT_OF_THE_SHOULDER.y());
    }
    return new Polygons(values, skin.faces());
  }

  private static boolean onLeftArm(Vec place) {
    return place.minus(SHOULDER).dot(OUT_OF_THE_SHOULDER) > 0;
  }

  private static Polygons joined(Polygons skin, Vec start, Predicate<Vec> within) {
    return only(skin, reached(skin, start, within));
  }

  private static Polygons only(Polygons skin, boolean[] keep) {
    List<int[]> kept = new ArrayList<>();
    for (int i = 0; i < keep.length; i++) {
      if (keep[i]) {
        kept.add(skin.faces()[i]);
      }
    }
    return new Polygons(skin.values(), kept.toArray(int[][]::new));
  }

  /** Marks the faces that can be reached from the one nearest to a place without leaving. */
  private static boolean[] reached(Polygons skin, Vec start, Predicate<Vec> within) {
    int[][] faces = skin.faces();
    Map<Integer, List<Integer>> around = new HashMap<>();
    boolean[] allowed = new boolean[faces.length];
    int nearest = -1;
    double least = Double.MAX_VALUE;
    for (int f = 0; f < faces.length; f++) {
      allowed[f] = Arrays.stream(faces[f]).allMatch(v -> within.test(skin.place(v)));
      for (int v : faces[f]) {
        around.computeIfAbsent(v, key -> new ArrayList<>()).add(f);
        double distance = skin.place(v).distance(start);
        if (allowed[f] && distance < least) {
          least = distance;
          nearest = f;
        }
      }
    }
    boolean[] reached = new boolean[faces.length];
    Deque<Integer> open = new ArrayDeque<>(List.of(nearest));
    reached[nearest] = true;
    while (!open.isEmpty()) {
      for (int v : faces[open.pop()]) {
        for (int f : around.get(v)) {
          if (allowed[f] && !reached[f]) {
            reached[f] = true;
            open.push(f);
          }
        }
      }
    }
    return reached;
  }
}
