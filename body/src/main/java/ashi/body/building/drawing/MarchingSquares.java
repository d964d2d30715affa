package ashi.body.building.drawing;

import ashi.body.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the lines along which a grid has a given value. */
public final class MarchingSquares {
  private MarchingSquares() {}

  /**
   * Closed lines around the regions above the level, in cells, the region on the left as drawn.
   * Outside the grid counts as below the level, so that a region cut by the border is closed along
   * it.
   */
  public static List<Stroke> outlines(Grid grid, float level) {
    int w = grid.width() + 2;
    int h = grid.height() + 2;
    int edges = 2 * w * h;
    int[] next = new int[edges];
    Arrays.fill(next, -1);
    for (int y = 0; y < h - 1; y++) {
      for (int x = 0; x < w - 1; x++) {
        boolean a = value(grid, x, y) > level;
        boolean b = value(grid, x + 1, y) > level;
        boolean c = value(grid, x + 1, y + 1) > level;
        boolean d = value(grid, x, y + 1) > level;
        int code = (a ? 8 : 0) + (b ? 4 : 0) + (c ? 2 : 0) + (d ? 1 : 0);
        int top = 2 * (y * w + x);
        int left = top + 1;
        int bottom = 2 * ((y + 1) * w + x);
        int right = 2 * (y * w + x + 1) + 1;
        switch (code) {
          case 1 -> next[bottom] = left;
          case 2 -> next[right] = bottom;
          case 3 -> next[right] = left;
          case 4 -> next[top] = right;
          case 5 -> {
            next[top] = left;
            next[bottom] = right;
          }
          case 6 -> next[top] = bottom;
          case 7 -> next[top] = left;
          case 8 -> next[left] = top;
          case 9 -> next[bottom] = top;
          case 10 -> {
            next[left] = bottom;
            next[right] = top;
          }
          case 11 -> next[right] = top;
          case 12 -> next[left] = right;
          case 13 -> next[bottom] = right;
          case 14 -> next[left] = bottom;
          default -> {}
        }
      }
    }
    List<Stroke> outlines = new ArrayList<>();
    for (int start = 0; start < edges; start++) {
      if (next[start] < 0) {
        continue;
      }
      List<Spot> spots = new ArrayList<>();
      int at = start;
      while (next[at] >= 0) {
        spots.add(crossing(grid, level, at, w));
        int to = next[at];
        next[at] = -1;
        at = to;
      }
      outlines.add(new Stroke(spots, true));
    }
    return outlines;
  }

  private static Spot crossing(Grid grid, float level, int edge, int w) {
    int x = edge / 2 % w;
    int y = edge / 2 / w;
    int dx = edge % 2 == 0 ? 1 : 0;
    float from = Math.max(value(grid, x, y), level - 1);
    float to = Math.max(value(grid, x + dx, y + 1 - dx), level - 1);
    double share = (level - from) / (to - from);
    return new Spot(x - 1 + dx * share, y - 1 + (1 - dx) * share);
  }

  private static float value(Grid grid, int x, int y) {
    return x < 1 || y < 1 || x > grid.width() || y > grid.height()
        ? Float.NEGATIVE_INFINITY
        : grid.at(x - 1, y - 1);
  }
}
