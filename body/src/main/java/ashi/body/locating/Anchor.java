package ashi.body.locating;

import ashi.body.Mesh;
import ashi.body.Surface;
import ashi.body.Vec;

/**
 * A place bound to the skin: shares of three corners that lie on one face. It stays the same spot
 * of skin on every body.
 *
 * @param a first corner; {@code b} and {@code c} may repeat it
 * @param shareA how near to the first corner it is; the three shares are 0–1 and sum to one
 */
public record Anchor(int a, int b, int c, double shareA, double shareB, double shareC) {
  public static Anchor at(int vertex) {
    return new Anchor(vertex, vertex, vertex, 1, 0, 0);
  }

  /** The place that is {@code share} of the way from one vertex to another. */
  public static Anchor between(int from, int to, double share) {
    return new Anchor(from, to, to, 1 - share, share, 0);
  }

  public Vec on(Surface body) {
    return body.place(a)
        .times(shareA)
        .plus(body.place(b).times(shareB))
        .plus(body.place(c).times(shareC));
  }

  /** The unit direction outward. */
  public Vec normal(Surface body) {
    return body.normal(a)
        .times(shareA)
        .plus(body.normal(b).times(shareB))
        .plus(body.normal(c).times(shareC))
        .unit();
  }

  /** The same spot on the other side of the body. */
  public Anchor mirrored(Mesh mesh) {
    int[] mirror = mesh.mirror();
    return new Anchor(mirror[a], mirror[b], mirror[c], shareA, shareB, shareC);
  }
}
