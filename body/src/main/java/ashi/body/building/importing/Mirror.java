package ashi.body.building.importing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds each skin vertex's partner on the other side from how the quads hang together, because the
 * base mesh is only nearly symmetric.
 */
final class Mirror {
  private static final double ON_MIDLINE = 0.01;

  private Mirror() {}

  /**
   * Starts from an edge on the midline and walks over the quads on both sides at once.
   *
   * @throws IllegalStateException when the mesh is not its own mirror image
   */
  static int[] of(double[] vertices, int[] quads) {
    Map<Long, Integer> quadRightOf = new HashMap<>();
    int vertexCount = 0;
    for (int i = 0; i < quads.length; i++) {
      quadRightOf.put(edge(quads[i], next(quads, i)), i);
      vertexCount = Math.max(vertexCount, quads[i] + 1);
    }
    int[] mirror = new int[vertexCount];
    Arrays.fill(mirror, -1);
    boolean[] seen = new boolean[quads.length / 4];
    Deque<int[]> open = new ArrayDeque<>();
    int start = midlineEdge(vertices, quads);
    int from = quads[start];
    int to = next(quads, start);
    open.add(new int[] {start, quadRightOf.get(edge(to, from))});
    while (!open.isEmpty()) {
      int[] pair = open.remove();
      if (seen[pair[0] / 4]) {
        continue;
      }
      seen[pair[0] / 4] = true;
      int own = pair[0];
      int other = pair[1];
      for (int step = 0; step < 4; step++) {
        match(mirror, quads[own], next(quads, other));
        open.add(
            new int[] {
              quadRightOf.get(edge(next(quads, own), quads[own])),
              quadRightOf.get(edge(next(quads, other), quads[other]))
            });
        own = following(own);
        other = preceding(other);
      }
    }
    return mirror;
  }

  private static int midlineEdge(double[] vertices, int[] quads) {
    for (int i = 0; i < quads.length; i++) {
      if (Math.abs(vertices[3 * quads[i]]) < ON_MIDLINE
          && Math.abs(vertices[3 * next(quads, i)]) < ON_MIDLINE) {
        return i;
      }
    }
    throw new IllegalStateException("The mesh has no edge on the midline.");
  }

  private static void match(int[] mirror, int vertex, int partner) {
    if (mirror[vertex] >= 0 && mirror[vertex] != partner) {
      throw new IllegalStateException("The mesh is not symmetric at vertex " + vertex);
    }
    mirror[vertex] = partner;
  }

  private static int next(int[] quads, int corner) {
    return quads[following(corner)];
  }

  private static int following(int corner) {
    return corner / 4 * 4 + (corner + 1) % 4;
  }

  private static int preceding(int corner) {
    return corner / 4 * 4 + (corner + 3) % 4;
  }

  private static long edge(int from, int to) {
    return (long) from << 32 | to;
  }
}
