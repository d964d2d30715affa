package ashi.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The bodies that are kept in {@code body.bin}, tenths of a millimetre exact.
 *
 * <p>The file holds whole numbers, seven bits a byte, low bits first, the top bit set while more
 * follow; signs are folded into the lowest bit. In order: the vertex count; each vertex's mirror
 * partner as a difference from itself; the quad count; the quads' corners, each as a difference
 * from the same corner of the quad before; the number of shapes; then for each shape its name
 * (length, letters) and, for x, then y, then z, the vertices whose mirror partner was not met
 * before, as a difference from the vertex before. The first shape is a body in tenths of a
 * millimetre; the others are kept as differences from it.
 */
public final class Bodies {
  private final Mesh mesh;
  private final Map<String, int[]> shapes;

  private Bodies(Mesh mesh, Map<String, int[]> shapes) {
    this.mesh = mesh;
    this.shapes = shapes;
  }

  public static Bodies read(byte[] bytes) {
    Numbers numbers = new Numbers(bytes);
    int[] mirror = new int[numbers.next()];
    for (int i = 0; i < mirror.length; i++) {
      mirror[i] = i + numbers.next();
    }
    int[] quads = new int[4 * numbers.next()];
    for (int i = 0; i < quads.length; i++) {
      quads[i] = (i < 4 ? 0 : quads[i - 4]) + numbers.next();
    }
    Mesh mesh = new Mesh(mirror.length, quads, mirror);
    Map<String, int[]> shapes = new LinkedHashMap<>();
    int count = numbers.next();
    int[] first = null;
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder();
      for (int letters = numbers.next(); letters > 0; letters--) {
        name.append((char) numbers.next());
      }
      int[] shape = shape(numbers, mesh, first);
      shapes.put(name.toString(), shape);
      first = first == null ? shape : first;
    }
    return new Bodies(mesh, shapes);
  }

  public Mesh mesh() {
    return mesh;
  }

  /** An adult between the sexes, of middle height and build, with a flat chest. */
  public Surface average() {
    return surface("average");
  }

  public Surface female() {
    return surface("female");
  }

  public Surface male() {
    return surface("male");
  }

  private Surface surface(String name) {
    int[] tenths = shapes.get(name);
    if (tenths == null) {
      throw new NoSuchElementException("The body file holds no body called " + name + ".");
    }
    float[] places = new float[tenths.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = tenths[i] / 10f;
    }
    return new Surface(mesh, places);
  }

  private static int[] shape(Numbers numbers, Mesh mesh, int[] base) {
    int[] places = new int[3 * mesh.vertices()];
    for (int axis = 0; axis < 3; axis++) {
      int last = 0;
      for (int vertex = 0; vertex < mesh.vertices(); vertex++) {
        int partner = mesh.mirror()[vertex];
        if (partner < vertex) {
          places[3 * vertex + axis] = (axis == 0 ? -1 : 1) * places[3 * partner + axis];
        } else {
          last += numbers.next();
          places[3 * vertex + axis] = last + (base == null ? 0 : base[3 * vertex + axis]);
        }
      }
    }
    return places;
  }

  private static final class Numbers {
    private final byte[] bytes;
    private int at;

    Numbers(byte[] bytes) {
      this.bytes = bytes;
    }

    int next() {
      int folded = 0;
      int shift = 0;
      int piece;
      do {
        piece = bytes[at++];
        folded |= (piece & 0x7f) << shift;
        shift += 7;
      } while (piece < 0);
      return (folded >>> 1) ^ -(folded & 1);
    }
  }
}
