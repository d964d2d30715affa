package ashi.body;

import java.util.Arrays;

/**
 * How the skin hangs together; the same for every body.
 *
 * <p>Each quad is halved into two triangles, along the line between its first and its third corner.
 * Edge {@code 3 * t + i} leads from corner {@code i} of triangle {@code t} to the next one.
 */
public final class Mesh {
  private final int vertices;
  private final int[] quads;
  private final int[] mirror;
  private final int[] corners;
  private final int[] firstEdge;
  private final int[] edges;
  private final int[] beyond;

  /**
   * @param vertices how many corners there are
   * @param quads four corners each, anticlockwise as seen from outside
   * @param mirror for each vertex its partner on the other side; a midline vertex is its own
   */
  public Mesh(int vertices, int[] quads, int[] mirror) {
    this.vertices = vertices;
    this.quads = quads;
    this.mirror = mirror;
    this.corners = triangles(quads);
    this.firstEdge = new int[vertices + 1];
    for (int corner : corners) {
      firstEdge[corner + 1]++;
    }
    for (int i = 0; i < vertices; i++) {
      firstEdge[i + 1] += firstEdge[i];
    }
    this.edges = new int[corners.length];
    int[] filled = Arrays.copyOf(firstEdge, vertices);
    for (int edge = 0; edge < corners.length; edge++) {
      edges[filled[corners[edge]]++] = edge;
    }
    this.beyond = new int[corners.length];
    for (int edge = 0; edge < corners.length; edge++) {
      beyond[edge] = find(end(edge), start(edge));
    }
  }

  private static int[] triangles(int[] quads) {
    int[] corners = new int[quads.length / 2 * 3];
    for (int quad = 0; quad < quads.length / 4; quad++) {
      for (int i = 0; i < 3; i++) {
        corners[6 * quad + i] = quads[4 * quad + i];
        corners[6 * quad + 3 + i] = quads[4 * quad + (i == 0 ? 0 : i + 1)];
      }
    }
    return corners;
  }

  private int find(int from, int to) {
    for (int i = firstEdge[from]; i < firstEdge[from + 1]; i++) {
      if (end(edges[i]) == to) {
        return edges[i];
      }
    }
    return -1;
  }

  /** How many corners there are. */
  public int vertices() {
    return vertices;
  }

  /** Four corners each, anticlockwise as seen from outside. */
  public int[] quads() {
    return quads;
  }

  /** For each vertex its partner on the other side; a midline vertex is its own. */
  public int[] mirror() {
    return mirror;
  }

  public int quadCount() {
    return quads.length / 4;
  }

  /** Corner {@code i} (0–3) of a quad. */
  public int corner(int quad, int i) {
    return quads[4 * quad + i];
  }

  public int triangleCount() {
    return corners.length / 3;
  }

  /** The vertex an edge starts from. */
  public int start(int edge) {
    return corners[edge];
  }

  /** The vertex an edge leads to. */
  public int end(int edge) {
    return corners[next(edge)];
  }

  /** The next edge of the same triangle, anticlockwise. */
  public int next(int edge) {
    return edge % 3 == 2 ? edge - 2 : edge + 1;
  }

  /** The same edge in the neighbouring triangle, where it leads back; -1 where the skin ends. */
  public int beyond(int edge) {
    return beyond[edge];
  }

  /** The edges that start from a vertex, one for each triangle around it. */
  public int[] edgesFrom(int vertex) {
    return Arrays.copyOfRange(edges, firstEdge[vertex], firstEdge[vertex + 1]);
  }
}
