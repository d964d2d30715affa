package ashi.body.building.drawing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A finely divided surface, ready to be drawn.
 *
 * @param places x, y, z of each vertex in millimetres
 * @param normals unit directions outward
 * @param relief the same with bumps and hollows exaggerated, for shading
 * @param open how open each vertex lies to the light (0–1)
 * @param quads four corners each, anticlockwise as seen from outside
 */
public record FineSkin(float[] places, float[] normals, float[] relief, float[] open, int[] quads) {
  private static final int SMOOTHINGS = 24;
  private static final float EXAGGERATION = 0.9f;

  /**
   * Refines twice, which leaves facets of about two millimetres on the trunk.
   *
   * @param closed whether holes are then closed
   */
  public static FineSkin of(Polygons polygons, boolean closed) {
    Polygons fine = polygons.refined().refined();
    return split(closed ? fine.capped() : fine);
  }

  /** Without refining. */
  public static FineSkin coarse(Polygons polygons) {
    return split(polygons);
  }

  private static FineSkin split(Polygons fine) {
    int vertices = fine.vertices();
    float[] places = new float[3 * vertices];
    float[] open = new float[vertices];
    for (int i = 0; i < vertices; i++) {
      System.arraycopy(fine.values(), Polygons.STRIDE * i, places, 3 * i, 3);
      open[i] = fine.values()[Polygons.STRIDE * i + 3];
    }
    int[] quads = Arrays.stream(fine.faces()).flatMapToInt(FineSkin::quads).toArray();
    float[] normals = normals(places, quads);
    return new FineSkin(places, normals, exaggerated(normals, quads), open, quads);
  }

  /** A face as quads; in the last one a corner may be repeated. */
  private static IntStream quads(int[] face) {
    IntStream.Builder quads = IntStream.builder();
    for (int i = 1; i + 1 < face.length; i += 2) {
      quads.add(face[0]).add(face[i]).add(face[i + 1]).add(face[Math.min(i + 2, face.length - 1)]);
    }
    return quads.build();
  }

  private static float[] normals(float[] places, int[] quads) {
    float[] normals = new float[places.length];
    for (int q = 0; q < quads.length; q += 4) {
      int a = 3 * quads[q];
      int b = 3 * quads[q + 1];
      int c = 3 * quads[q + 2];
      int d = 3 * quads[q + 3];
      float ux = places[c] - places[a];
      float uy = places[c + 1] - places[a + 1];
      float uz = places[c + 2] - places[a + 2];
      float vx = places[d] - places[b];
      float vy = places[d + 1] - places[b + 1];
      float vz = places[d + 2] - places[b + 2];
      for (int i = 0; i < 4; i++) {
        int at = 3 * quads[q + i];
        normals[at] += uy * vz - uz * vy;
        normals[at + 1] += uz * vx - ux * vz;
        normals[at + 2] += ux * vy - uy * vx;
      }
    }
    return unit(normals);
  }

  private static float[] exaggerated(float[] normals, int[] quads) {
    float[] smooth = normals;
    for (int i = 0; i < SMOOTHINGS; i++) {
      float[] sum = smooth.clone();
      for (int q = 0; q < quads.length; q += 4) {
        for (int e = 0; e < 4; e++) {
          int a = 3 * quads[q + e];
          int b = 3 * quads[q + (e + 1) % 4];
          for (int k = 0; k < 3; k++) {
            sum[a + k] += smooth[b + k];
            sum[b + k] += smooth[a + k];
          }
        }
      }
      smooth = unit(sum);
    }
    float[] relief = new float[normals.length];
    for (int i = 0; i < relief.length; i++) {
      relief[i] = normals[i] + EXAGGERATION * (normals[i] - smooth[i]);
    }
    return unit(relief);
  }

  private static float[] unit(float[] vectors) {
    for (int i = 0; i < vectors.length; i += 3) {
      float x = vectors[i];
      float y = vectors[i + 1];
      float z = vectors[i + 2];
      float length = (float) Math.sqrt(x * x + y * y + z * z);
      if (length > 0) {
        vectors[i] = x / length;
        vectors[i + 1] = y / length;
        vectors[i + 2] = z / length;
      }
    }
    return vectors;
  }
}
