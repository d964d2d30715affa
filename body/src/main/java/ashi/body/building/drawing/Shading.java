package ashi.body.building.drawing;

import ashi.body.Vec;

/** How light each cell of a figure is. */
public final class Shading {
  private static final double FACING = 0.5;
  private static final int PASSES = 3;

  private Shading() {}

  /**
   * From 0 (dark) to 1 (light), smoothed without mixing what lies apart in depth, and carried on a
   * little beyond the outline.
   *
   * @param blur standard deviation of the smoothing, in view box units
   */
  public static Grid of(FineSkin skin, DepthBuffer buffer, boolean symmetric, double blur) {
    Vec eye = buffer.view().toViewer();
    Vec light =
        eye.times(0.8)
            .plus(buffer.view().up().times(0.42))
            .plus(buffer.view().right().times(symmetric ? 0 : -0.42))
            .unit();
    int width = buffer.width();
    int height = buffer.height();
    Grid tone = Grid.filled(width, height, 0);
    for (int cell = 0; cell < width * height; cell++) {
      if (!buffer.covered(cell)) {
        continue;
      }
      double x = buffer.mix(cell, skin.quads(), skin.relief(), 3, 0);
      double y = buffer.mix(cell, skin.quads(), skin.relief(), 3, 1);
      double z = buffer.mix(cell, skin.quads(), skin.relief(), 3, 2);
      double length = Math.sqrt(x * x + y * y + z * z);
      double facing = (x * eye.x() + y * eye.y() + z * eye.z()) / length;
      double lit = (x * light.x() + y * light.y() + z * light.z()) / length;
      double open = buffer.mix(cell, skin.quads(), skin.open(), 1, 0);
      tone.values()[cell] =
          (float)
              ((FACING * Math.max(0, facing) + (1 - FACING) * Math.max(0, lit))
                  * (0.3 + 0.7 * Math.sqrt(open)));
    }
    return smooth(tone, buffer, blur * buffer.cellsPerUnit());
  }

  private static Grid smooth(Grid tone, DepthBuffer buffer, double blur) {
    double sigma = blur / Math.sqrt(PASSES);
    Grid now = tone;
    Grid weight = buffer.mask();
    for (int pass = 0; pass < PASSES; pass++) {
      now = along(now, weight, buffer, sigma, 1, 0);
      now = along(now, weight, buffer, sigma, 0, 1);
    }
    return spread(now, weight);
  }

  private static Grid along(
      Grid tone, Grid weight, DepthBuffer buffer, double sigma, int dx, int dy) {
    int width = tone.width();
    int height = tone.height();
    int reach = (int) Math.ceil(2 * sigma);
    float[] kernel = new float[reach + 1];
    for (int i = 0; i <= reach; i++) {
      kernel[i] = (float) Math.exp(-0.5 * i * i / (sigma * sigma));
    }
    double mmPerCell = 1 / (buffer.view().scale() * buffer.cellsPerUnit());
    float jump = (float) (3 + 4 * mmPerCell);
    Grid out = Grid.filled(width, height, 0);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int cell = y * width + x;
        if (weight.values()[cell] == 0) {
          continue;
        }
        float sum = tone.values()[cell];
        float all = 1;
        for (int side = -1; side <= 1; side += 2) {
          float near = buffer.nearness(cell);
          for (int i = 1; i <= reach; i++) {
            int nx = x + side * i * dx;
            int ny = y + side * i * dy;
            if (nx < 0 || ny < 0 || nx >= width || ny >= height) {
              break;
            }
            int other = ny * width + nx;
            float there = buffer.nearness(other);
            if (weight.values()[other] == 0 || Math.abs(there - near) > jump) {
              break;
            }
            near = there;
            sum += kernel[i] * tone.values()[other];
            all += kernel[i];
          }
        }
        out.values()[cell] = sum / all;
      }
    }
    return out;
  }

  /** Carries what is known on a little beyond where it is known. */
  public static Grid spread(Grid tone, Grid weight) {
    Grid known = weight.blurred(2);
    Grid blurred = tone.blurred(2);
    Grid out = Grid.filled(tone.width(), tone.height(), 0);
    for (int i = 0; i < out.values().length; i++) {
      float share = known.values()[i];
      out.values()[i] =
          weight.values()[i] > 0
              ? tone.values()[i]
              : share > 0.01f ? blurred.values()[i] / share : 1;
    }
    return out;
  }
}
