package ashi.body.building.drawing;

import ashi.body.Spot;
import ashi.body.Vec;
import ashi.body.View;
import java.util.Arrays;

/** For each cell of a figure how near the foremost skin is, and which skin it is. */
public final class DepthBuffer {
  /** Nearness where there is no skin. */
  public static final float EMPTY = Float.NEGATIVE_INFINITY;

  private static final double ON_SKIN = 3;
  private static final double EDGE_ON = 0.36;
  private static final int NEARBY = 2;

  private final View view;
  private final double cellsPerUnit;
  private final double margin;
  private final int width;
  private final int height;
  private final float[] nearness;
  private final int[] triangle;
  private final float[] second;
  private final float[] third;

  /**
   * @param cellsPerUnit cells along one unit of the view box
   * @param margin how far the buffer goes beyond the view box, in units
   */
  public DepthBuffer(FineSkin skin, View view, double cellsPerUnit, double margin) {
    this.view = view;
    this.cellsPerUnit = cellsPerUnit;
    this.margin = margin;
    this.width = (int) Math.ceil((view.width() + 2 * margin) * cellsPerUnit);
    this.height = (int) Math.ceil((view.height() + 2 * margin) * cellsPerUnit);
    this.nearness = new float[width * height];
    this.triangle = new int[width * height];
    this.second = new float[width * height];
    this.third = new float[width * height];
    Arrays.fill(nearness, EMPTY);
    Arrays.fill(triangle, -1);
    draw(skin);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public View view() {
    return view;
  }

  public double cellsPerUnit() {
    return cellsPerUnit;
  }

  /** The place of a view box x in cells. */
  public double column(double x) {
    return (x + margin) * cellsPerUnit;
  }

  public double row(double y) {
    return (y + margin) * cellsPerUnit;
  }

  /** The view box spot at the middle of a cell. */
  public Spot spot(double column, double row) {
    return new Spot((column + 0.5) / cellsPerUnit - margin, (row + 0.5) / cellsPerUnit - margin);
  }

  public boolean covered(int cell) {
    return triangle[cell] >= 0;
  }

  public float nearness(int cell) {
    return nearness[cell];
  }

  /** Nearness at a cell, empty outside the buffer. */
  public float nearness(int column, int row) {
    return column < 0 || row < 0 || column >= width || row >= height
        ? EMPTY
        : nearness[row * width + column];
  }

  /** The quad of the skin in this cell, or -1. */
  public int quad(int cell) {
    return triangle[cell] < 0 ? -1 : triangle[cell] / 2;
  }

  /** Mixes a value of the triangle's three corners as seen in a cell. */
  public float mix(int cell, int[] quads, float[] values, int stride, int offset) {
    int t = triangle[cell];
    int q = 4 * (t / 2);
    int half = t % 2;
    float b = second[cell];
    float c = third[cell];
    return (1 - b - c) * values[stride * quads[q] + offset]
        + b * values[stride * quads[q + 1 + half] + offset]
        + c * values[stride * quads[q + 2 + half] + offset];
  }

  /** How much the skin of a cell faces the eye: 1 wholly, 0 edge-on or none. */
  public double facing(FineSkin skin, int column, int row) {
    if (nearness(column, row) == EMPTY) {
      return 0;
    }
    int cell = row * width + column;
    Vec eye = view.toViewer();
    return mix(cell, skin.quads(), skin.normals(), 3, 0) * eye.x()
        + mix(cell, skin.quads(), skin.normals(), 3, 1) * eye.y()
        + mix(cell, skin.quads(), skin.normals(), 3, 2) * eye.z();
  }

  /** Whether a place on the skin is seen, and not edge-on. */
  public boolean shows(FineSkin skin, Vec place) {
    Spot spot = view.spot(place);
    int column = (int) Math.floor(column(spot.x()));
    int row = (int) Math.floor(row(spot.y()));
    double near = view.nearness(place);
    for (int y = row - NEARBY; y <= row + NEARBY; y++) {
      for (int x = column - NEARBY; x <= column + NEARBY; x++) {
        if (Math.abs(near - nearness(x, y)) < ON_SKIN && facing(skin, x, y) > EDGE_ON) {
          return true;
        }
      }
    }
    return false;
  }

  /** 1 where there is skin, 0 elsewhere. */
  public Grid mask() {
    Grid mask = Grid.filled(width, height, 0);
    for (int i = 0; i < triangle.length; i++) {
      mask.values()[i] = triangle[i] >= 0 ? 1 : 0;
    }
    return mask;
  }

  private void draw(FineSkin skin) {
    Vec right = view.right();
    int vertices = skin.places().length / 3;
    float[] seen = new float[3 * vertices];
    for (int i = 0; i < vertices; i++) {
      Vec place =
          new Vec(skin.places()[3 * i], skin.places()[3 * i + 1], skin.places()[3 * i + 2])
              .minus(view.centre());
      seen[3 * i] = (float) column(view.width() / 2 + view.scale() * place.dot(right)) - 0.5f;
      seen[3 * i + 1] = (float) row(view.height() / 2 - view.scale() * place.dot(view.up())) - 0.5f;
      seen[3 * i + 2] = (float) place.dot(view.toViewer());
    }
    int[] quads = skin.quads();
    for (int q = 0; q < quads.length; q += 4) {
      triangle(q / 2, seen, 3 * quads[q], 3 * quads[q + 1], 3 * quads[q + 2]);
      triangle(q / 2 + 1, seen, 3 * quads[q], 3 * quads[q + 2], 3 * quads[q + 3]);
    }
  }

  private void triangle(int id, float[] seen, int a, int b, int c) {
    float ax = seen[a];
    float ay = seen[a + 1];
    float bx = seen[b] - ax;
    float by = seen[b + 1] - ay;
    float cx = seen[c] - ax;
    float cy = seen[c + 1] - ay;
    float area = bx * cy - by * cx;
    if (area == 0) {
      return;
    }
    int left = (int) Math.max(0, Math.ceil(ax + Math.min(0, Math.min(bx, cx))));
    int end = (int) Math.min(width - 1, Math.floor(ax + Math.max(0, Math.max(bx, cx))));
    int top = (int) Math.max(0, Math.ceil(ay + Math.min(0, Math.min(by, cy))));
    int bottom = (int) Math.min(height - 1, Math.floor(ay + Math.max(0, Math.max(by, cy))));
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= end; x++) {
        float px = x - ax;
        float py = y - ay;
        float u = (px * cy - py * cx) / area;
        float v = (bx * py - by * px) / area;
        if (u < 0 || v < 0 || u + v > 1) {
          continue;
        }
        float near =
            seen[a + 2] + u * (seen[b + 2] - seen[a + 2]) + v * (seen[c + 2] - seen[a + 2]);
        int cell = y * width + x;
        if (near > nearness[cell]) {
          nearness[cell] = near;
          triangle[cell] = id;
          second[cell] = u;
          third[cell] = v;
        }
      }
    }
  }
}
