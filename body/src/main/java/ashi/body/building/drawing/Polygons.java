package ashi.body.building.drawing;

import ashi.body.Mesh;
import ashi.body.Surface;
import ashi.body.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A surface of flat faces with any number of corners, anticlockwise as seen from outside.
 *
 * @param values for each vertex x, y, z in millimetres and how open it lies to the light (0–1)
 * @param faces for each face its corners
 */
public record Polygons(float[] values, int[][] faces) {
  public static final int STRIDE = 4;

  /** The skin, wholly open to the light. */
  public static Polygons of(Surface surface) {
    Mesh mesh = surface.mesh();
    float[] places = surface.places();
    float[] values = new float[STRIDE * mesh.vertices()];
    for (int i = 0; i < mesh.vertices(); i++) {
      System.arraycopy(places, 3 * i, values, STRIDE * i, 3);
      values[STRIDE * i + 3] = 1;
    }
    int[][] faces = new int[mesh.quadCount()][];
    for (int quad = 0; quad < faces.length; quad++) {
      faces[quad] =
          new int[] {
            mesh.corner(quad, 0), mesh.corner(quad, 1), mesh.corner(quad, 2), mesh.corner(quad, 3)
          };
    }
    return new Polygons(values, faces);
  }

  public int vertices() {
    return values.length / STRIDE;
  }

  public Vec place(int vertex) {
    int at = STRIDE * vertex;
    return new Vec(values[at], values[at + 1], values[at + 2]);
  }

  /** Both surfaces; this one's vertices come first. */
  public Polygons and(Polygons other) {
    float[] all = Arrays.copyOf(values, values.length + other.values.length);
    System.arraycopy(other.values, 0, all, values.length, other.values.length);
    List<int[]> both = new ArrayList<>(List.of(faces));
    for (int[] face : other.faces) {
      both.add(Arrays.stream(face).map(vertex -> vertices() + vertex).toArray());
    }
    return new Polygons(all, both.toArray(int[][]::new));
  }

  /** The same faces with every hole closed flat, at a sharp edge; holes have even corners. */
  public Polygons capped() {
    Map<Integer, Integer> next = nextOnRim();
    List<int[]> all = new ArrayList<>(List.of(faces));
    List<float[]> added = new ArrayList<>();
    while (!next.isEmpty()) {
      List<float[]> rim = new ArrayList<>();
      for (Integer at = next.keySet().iterator().next(); at != null; at = next.remove(at)) {
        rim.add(Arrays.copyOfRange(values, STRIDE * at, STRIDE * (at + 1)));
      }
      rim.remove(rim.size() - 1);
      int first = vertices() + added.size();
      int middle = first + rim.size();
      added.addAll(rim);
      added.add(mean(rim));
      for (int i = 0; i < rim.size(); i += 2) {
        all.add(new int[] {middle, first + i, first + i + 1, first + (i + 2) % rim.size()});
      }
    }
    float[] out = Arrays.copyOf(values, values.length + STRIDE * added.size());
    for (int i = 0; i < added.size(); i++) {
      System.arraycopy(added.get(i), 0, out, values.length + STRIDE * i, STRIDE);
    }
    return new Polygons(out, all.toArray(int[][]::new));
  }

  private static float[] mean(List<float[]> vertices) {
    float[] mean = new float[STRIDE];
    for (float[] vertex : vertices) {
      add(mean, 0, vertex, 0, 1f / vertices.size());
    }
    return mean;
  }

  /** For each corner at a hole the next one around the hole. */
  private SortedMap<Integer, Integer> nextOnRim() {
    Set<Long> edges = new HashSet<>();
    for (int[] face : faces) {
      for (int i = 0; i < face.length; i++) {
        edges.add(edge(face[i], face[(i + 1) % face.length]));
      }
    }
    SortedMap<Integer, Integer> next = new TreeMap<>();
    for (int[] face : faces) {
      for (int i = 0; i < face.length; i++) {
        int from = face[i];
        int to = face[(i + 1) % face.length];
        if (!edges.contains(edge(to, from))) {
          next.put(to, from);
        }
      }
    }
    return next;
  }

  /** One step of Catmull–Clark subdivision; the light is carried along by averaging. */
  public Polygons refined() {
    int old = vertices();
    Map<Long, Integer> edgeIds = new HashMap<>(faces.length * 4);
    List<int[]> edgeEnds = new ArrayList<>();
    int corners = 0;
    for (int[] face : faces) {
      corners += face.length;
      for (int i = 0; i < face.length; i++) {
        int a = face[i];
        int b = face[(i + 1) % face.length];
        long key = edge(Math.min(a, b), Math.max(a, b));
        if (edgeIds.putIfAbsent(key, edgeEnds.size()) == null) {
          edgeEnds.add(new int[] {a, b});
        }
      }
    }
    int edges = edgeEnds.size();
    float[] out = new float[STRIDE * (old + faces.length + edges)];
    float[] faceSum = new float[STRIDE * old];
    float[] edgeSum = new float[STRIDE * old];
    float[] rimSum = new float[STRIDE * old];
    int[] valence = new int[old];
    int[] rim = new int[old];
    float[] acrossSum = new float[STRIDE * edges];
    int[] across = new int[edges];
    int[][] quads = new int[corners][];
    int quad = 0;
    for (int f = 0; f < faces.length; f++) {
      int[] face = faces[f];
      int centre = STRIDE * (old + f);
      for (int vertex : face) {
        add(out, centre, values, STRIDE * vertex, 1f / face.length);
      }
      for (int i = 0; i < face.length; i++) {
        int vertex = face[i];
        int after = face[(i + 1) % face.length];
        int before = face[(i + face.length - 1) % face.length];
        int toAfter =
            Objects.requireNonNull(
                edgeIds.get(edge(Math.min(vertex, after), Math.max(vertex, after))));
        int fromBefore =
            Objects.requireNonNull(
                edgeIds.get(edge(Math.min(vertex, before), Math.max(vertex, before))));
        add(faceSum, STRIDE * vertex, out, centre, 1);
        valence[vertex]++;
        add(acrossSum, STRIDE * toAfter, out, centre, 1);
        across[toAfter]++;
        quads[quad++] =
            new int[] {
              vertex, old + faces.length + toAfter, old + f, old + faces.length + fromBefore
            };
      }
    }
    for (int e = 0; e < edges; e++) {
      int[] ends = edgeEnds.get(e);
      int at = STRIDE * (old + faces.length + e);
      for (int end = 0; end < 2; end++) {
        int vertex = ends[end];
        int other = ends[1 - end];
        add(edgeSum, STRIDE * vertex, values, STRIDE * other, 1);
        if (across[e] == 1) {
          add(rimSum, STRIDE * vertex, values, STRIDE * other, 1);
          rim[vertex]++;
        }
        add(out, at, values, STRIDE * vertex, across[e] == 1 ? 0.5f : 0.25f);
      }
      if (across[e] == 2) {
        add(out, at, acrossSum, STRIDE * e, 0.25f);
      }
    }
    for (int v = 0; v < old; v++) {
      int at = STRIDE * v;
      if (rim[v] > 0) {
        add(out, at, values, at, 0.75f);
        add(out, at, rimSum, at, 0.25f / rim[v]);
      } else if (valence[v] > 0) {
        float n = valence[v];
        add(out, at, faceSum, at, 1 / (n * n));
        add(out, at, edgeSum, at, 1 / (n * n));
        add(out, at, values, at, (n - 2) / n);
      }
    }
    return new Polygons(out, quads);
  }

  private static void add(float[] to, int at, float[] from, int source, float weight) {
    for (int i = 0; i < STRIDE; i++) {
      to[at + i] += weight * from[source + i];
    }
  }

  private static long edge(int from, int to) {
    return (long) from << 32 | to;
  }
}
