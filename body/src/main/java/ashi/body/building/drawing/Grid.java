package ashi.body.building.drawing;

import java.util.Arrays;

/** Numbers on a rectangle of cells, row by row from the top left. */
public record Grid(int width, int height, float[] values) {

  public static Grid filled(int width, int height, float value) {
    float[] values = new float[width * height];
    Arrays.fill(values, value);
    return new Grid(width, height, values);
  }

  public float at(int x, int y) {
    return values[y * width + x];
  }

  /** Smoothed by a bell curve of this standard deviation in cells; edge values go on outside. */
  public Grid blurred(double sigma) {
    int reach = (int) Math.ceil(2.6 * sigma);
    float[] kernel = new float[reach + 1];
    float sum = 0;
    for (int i = 0; i <= reach; i++) {
      kernel[i] = (float) Math.exp(-0.5 * i * i / (sigma * sigma));
      sum += i == 0 ? kernel[i] : 2 * kernel[i];
    }
    for (int i = 0; i <= reach; i++) {
      kernel[i] /= sum;
    }
    return along(kernel, 1, 0).along(kernel, 0, 1);
  }

  private Grid along(float[] kernel, int dx, int dy) {
    float[] out = new float[values.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float sum = kernel[0] * at(x, y);
        for (int i = 1; i < kernel.length; i++) {
          sum += kernel[i] * (clamped(x + i * dx, y + i * dy) + clamped(x - i * dx, y - i * dy));
        }
        out[y * width + x] = sum;
      }
    }
    return new Grid(width, height, out);
  }

  private float clamped(int x, int y) {
    return at(Math.max(0, Math.min(width - 1, x)), Math.max(0, Math.min(height - 1, y)));
  }
}
