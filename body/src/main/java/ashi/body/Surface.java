package ashi.body;

/** The skin of one body standing upright, arms lowered, palms forward. Places in millimetres. */
public final class Surface {
  private final Mesh mesh;
  private final float[] places;
  private final float[] normals;

  /**
   * @param places x, y, z of each vertex of the mesh
   */
  public Surface(Mesh mesh, float[] places) {
    if (places.length != 3 * mesh.vertices()) {
      throw new IllegalArgumentException(
          "Three numbers for each of " + mesh.vertices() + " vertices are needed.");
    }
    this.mesh = mesh;
    this.places = places;
    this.normals = normals(mesh, places);
  }

  public Mesh mesh() {
    return mesh;
  }

  public Vec place(int vertex) {
    return vec(places, vertex);
  }

  /** How far a vertex lies along a unit direction, counted from the ground's middle. */
  public double along(int vertex, Vec direction) {
    return places[3 * vertex] * direction.x()
        + places[3 * vertex + 1] * direction.y()
        + places[3 * vertex + 2] * direction.z();
  }

  /** The unit direction outward. */
  public Vec normal(int vertex) {
    return vec(normals, vertex);
  }

  /** x, y, z of every vertex, a copy. */
  public float[] places() {
    return places.clone();
  }

  /** x, y, z of every vertex's outward unit direction, a copy. */
  public float[] normals() {
    return normals.clone();
  }

  /** From the sole to the top of the head. */
  public double height() {
    double height = 0;
    for (int i = 1; i < places.length; i += 3) {
      height = Math.max(height, places[i]);
    }
    return height;
  }

  private static Vec vec(float[] numbers, int i) {
    return new Vec(numbers[3 * i], numbers[3 * i + 1], numbers[3 * i + 2]);
  }

  private static float[] normals(Mesh mesh, float[] places) {
    float[] sums = new float[places.length];
    for (int quad = 0; quad < mesh.quadCount(); quad++) {
      Vec a = vec(places, mesh.corner(quad, 0));
      Vec b = vec(places, mesh.corner(quad, 1));
      Vec c = vec(places, mesh.corner(quad, 2));
      Vec d = vec(places, mesh.corner(quad, 3));
      Vec area = c.minus(a).cross(d.minus(b));
      for (int i = 0; i < 4; i++) {
        int at = 3 * mesh.corner(quad, i);
        sums[at] += (float) area.x();
        sums[at + 1] += (float) area.y();
        sums[at + 2] += (float) area.z();
      }
    }
    for (int i = 0; i < mesh.vertices(); i++) {
      Vec unit = vec(sums, i).unit();
      sums[3 * i] = (float) unit.x();
      sums[3 * i + 1] = (float) unit.y();
      sums[3 * i + 2] = (float) unit.z();
    }
    return sums;
  }
}
