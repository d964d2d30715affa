package ashi.body;

/**
 * How the skin hangs together; the same for every body.
 *
 * @param vertices how many corners there are
 * @param quads four corners each, anticlockwise as seen from outside
 * @param mirror for each vertex its partner on the other side; a midline vertex is its own
 */
public record Mesh(int vertices, int[] quads, int[] mirror) {
  public int quadCount() {
    return quads.length / 4;
  }

  /** Corner {@code i} (0–3) of a quad. */
  public int corner(int quad, int i) {
    return quads[4 * quad + i];
  }
}
