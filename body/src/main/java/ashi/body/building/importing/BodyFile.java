package ashi.body.building.importing;

import ashi.body.Mesh;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Writes what {@link ashi.body.Bodies} reads, in the order that is described there. */
final class BodyFile {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Mesh mesh;

  private BodyFile(Mesh mesh) {
    this.mesh = mesh;
  }

  /**
   * @param shapes places in millimetres; the others are kept as differences from the first
   * @param changes what to add to a shape, in millimetres
   */
  static byte[] pack(Mesh mesh, Map<String, double[]> shapes, Map<String, double[]> changes) {
    BodyFile file = new BodyFile(mesh);
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
    int[] first = new int[3 * mesh.vertices()];
    for (Map.Entry<String, double[]> shape : shapes.entrySet()) {
      file.text(shape.getKey());
      int[] places = steps(shape.getValue(), 1);
      file.differences(places, first);
      first = steps(shapes.values().iterator().next(), 1);
    }
    file.number(changes.size());
    for (Map.Entry<String, double[]> change : changes.entrySet()) {
      file.text(change.getKey());
      int step = step(change.getValue());
      file.number(step);
      file.differences(steps(change.getValue(), step), new int[3 * mesh.vertices()]);
    }
    return file.out.toByteArray();
  }

  /** A step for which the largest change still is some hundred steps, in tenths of a millimetre. */
  private static int step(double[] change) {
    double largest = 0;
    for (double part : change) {
      largest = Math.max(largest, Math.abs(part));
    }
    return largest > 20 ? 5 : 2;
  }

  private static int[] steps(double[] millimetres, int tenths) {
    int[] steps = new int[millimetres.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (int) Math.round(10 * millimetres[i] / tenths);
    }
    return steps;
  }

  private void differences(int[] places, int[] base) {
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

  private void text(String text) {
    number(text.length());
    text.chars().forEach(this::number);
  }

  private void number(int value) {
    int folded = (value << 1) ^ (value >> 31);
    while ((folded & ~0x7f) != 0) {
      out.write((folded & 0x7f) | 0x80);
      folded >>>= 7;
    }
    out.write(folded);
  }
}
