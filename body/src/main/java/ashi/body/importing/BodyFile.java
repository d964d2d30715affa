package ashi.body.importing;

import ashi.body.Mesh;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Writes what {@link ashi.body.Bodies} reads, in the order that is described there. */
final class BodyFile {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private BodyFile() {}

  /**
   * @param shapes places in tenths of a millimetre, the first one the one the others differ from
   */
  static byte[] pack(Mesh mesh, Map<String, int[]> shapes) {
    BodyFile file = new BodyFile();
    file.number(mesh.vertices());
    for (int vertex = 0; vertex < mesh.vertices(); vertex++) {
      file.number(mesh.mirror()[vertex] - vertex);
    }
    file.number(mesh.quadCount());
    int[] quads = mesh.quads();
    for (int i = 0; i < quads.length; i++) {
      file.number(quads[i] - (i < 4 ? 0 : quads[i - 4]));
    }
    file.number(shapes.size());
    int[] base = new int[3 * mesh.vertices()];
    for (Map.Entry<String, int[]> shape : shapes.entrySet()) {
      file.number(shape.getKey().length());
      shape.getKey().chars().forEach(file::number);
      file.shape(mesh, shape.getValue(), base);
      base = shapes.values().iterator().next();
    }
    return file.out.toByteArray();
  }

  private void shape(Mesh mesh, int[] places, int[] base) {
    for (int axis = 0; axis < 3; axis++) {
      int last = 0;
      for (int vertex = 0; vertex < mesh.vertices(); vertex++) {
        if (mesh.mirror()[vertex] >= vertex) {
          int difference = places[3 * vertex + axis] - base[3 * vertex + axis];
          number(difference - last);
          last = difference;
        }
      }
    }
  }

  private void number(int value) {
    int folded = value << 1 ^ value >> 31;
    while ((folded & ~0x7f) != 0) {
      out.write(folded & 0x7f | 0x80);
      folded >>>= 7;
    }
    out.write(folded);
  }
}
