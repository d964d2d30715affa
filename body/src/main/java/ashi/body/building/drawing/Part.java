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
import java.util.function.Predicate;

/** How much of the body a figure shows, so that the rest does not hide or clutter it. */
public enum Part {
  WHOLE,
  /** Everything but the arms, the shoulders rounded off. */
  WITHOUT_ARMS,
  /** The left leg and the left half of the trunk. */
  LEFT_HALF,
  /** The left leg from the groin down. */
  LEFT_LEG,
  LEFT_ARM,
  LEFT_FOOT,
  /** The trunk without arms and legs. */
  TRUNK,
  HEAD;

  private static final Vec LEFT_TOES = new Vec(125, 20, 180);
  private static final double ARMPIT = 1215;
  private static final Vec CROWN = new Vec(0, 1660, 30);
  private static final double ANKLE = 125;
  private static final Vec NECK = new Vec(0, 1462, 60);
  private static final Vec UP_THE_HEAD = new Vec(0, 1, 0.15);

  /** The faces of the skin of the average adult that belong to this part. */
  public Polygons of(Polygons skin) {
    return switch (this) {
      case WHOLE -> skin;
      case WITHOUT_ARMS -> CutPlane.SHOULDER.body(skin);
      case LEFT_HALF -> joined(CutPlane.SHOULDER.body(skin), LEFT_TOES, p -> p.x() > -0.01);
      case LEFT_LEG -> CutPlane.HIP.limb(skin);
      case LEFT_ARM -> CutPlane.SHOULDER.limb(skin);
      case LEFT_FOOT -> joined(skin, LEFT_TOES, p -> p.y() < ANKLE);
      case TRUNK -> CutPlane.HIP.body(CutPlane.SHOULDER.body(skin));
      case HEAD -> joined(skin, CROWN, p -> p.minus(NECK).dot(UP_THE_HEAD) > 0);
    };
  }

  /** Whether what is left out leaves holes that can be seen. */
  boolean isCutOpen() {
    return switch (this) {
      case WITHOUT_ARMS, LEFT_LEG, LEFT_ARM, TRUNK -> true;
      case WHOLE, LEFT_HALF, LEFT_FOOT, HEAD -> false;
    };
  }

  /** Whether a place is where this part leaves out a limb. */
  boolean isCut(Vec place) {
    return switch (this) {
      case WITHOUT_ARMS, LEFT_ARM -> isAtShoulder(place);
      case LEFT_LEG -> CutPlane.HIP.isNear(place);
      case TRUNK -> isAtShoulder(place) || CutPlane.HIP.isNear(place);
      case WHOLE, LEFT_HALF, LEFT_FOOT, HEAD -> false;
    };
  }

  private static boolean isAtShoulder(Vec place) {
    return place.y() > ARMPIT && CutPlane.SHOULDER.isNear(place);
  }

  private static Polygons joined(Polygons skin, Vec start, Predicate<Vec> within) {
    boolean[] keep = reached(skin, start, within);
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
        for (int f : Objects.requireNonNull(around.get(v))) {
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
