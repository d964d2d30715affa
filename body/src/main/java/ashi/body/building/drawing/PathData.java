package ashi.body.building.drawing;

import ashi.body.Spot;
import java.util.ArrayList;
import java.util.List;

/** Writes curves as short SVG path data: relative commands, rounded numbers. */
public final class PathData {
  private final int steps;
  private final StringBuilder out = new StringBuilder();
  private long x;
  private long y;
  private char command;

  private PathData(int steps) {
    this.steps = steps;
  }

  /** Rounds to whole units. */
  public static PathData whole() {
    return new PathData(1);
  }

  /** Rounds to tenths of a unit, for fine lines. */
  public static PathData tenths() {
    return new PathData(10);
  }

  /** Adds a line of curves; {@code closed} draws it back to its start. */
  public PathData add(List<CurveFit.Cubic> curves, boolean closed) {
    if (curves.isEmpty()) {
      return this;
    }
    return move(curves.get(0).start()).follow(curves, closed);
  }

  /** The same line on the other side of a mirror at {@code x = axis}, drawn the other way round. */
  public PathData addMirrored(List<CurveFit.Cubic> curves, double axis, boolean closed) {
    List<CurveFit.Cubic> mirrored = new ArrayList<>();
    for (CurveFit.Cubic curve : curves) {
      mirrored.add(
          0,
          new CurveFit.Cubic(
              mirrored(curve.end(), axis),
              mirrored(curve.two(), axis),
              mirrored(curve.one(), axis),
              mirrored(curve.start(), axis)));
    }
    return add(mirrored, closed);
  }

  /** Rounded first, so that both sides round alike. */
  private Spot mirrored(Spot spot, double axis) {
    return new Spot(2 * axis - round(spot.x()) / (double) steps, spot.y());
  }

  private PathData move(Spot spot) {
    long toX = round(spot.x());
    long toY = round(spot.y());
    command('M');
    numbers(toX, toY);
    x = toX;
    y = toY;
    return this;
  }

  private PathData follow(List<CurveFit.Cubic> curves, boolean closed) {
    for (CurveFit.Cubic curve : curves) {
      long endX = round(curve.end().x());
      long endY = round(curve.end().y());
      if (endX == x && endY == y) {
        continue;
      }
      command('c');
      numbers(
          round(curve.one().x()) - x,
          round(curve.one().y()) - y,
          round(curve.two().x()) - x,
          round(curve.two().y()) - y,
          endX - x,
          endY - y);
      x = endX;
      y = endY;
    }
    if (closed) {
      command('z');
    }
    return this;
  }

  public boolean isEmpty() {
    return out.length() == 0;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void command(char wanted) {
    if (wanted != command || wanted == 'M') {
      out.append(wanted);
      command = wanted;
    }
  }

  private long round(double units) {
    return Math.round(units * steps);
  }

  private void numbers(long... numbers) {
    for (long number : numbers) {
      boolean afterDigit = Character.isDigit(out.charAt(out.length() - 1));
      if (number >= 0 && afterDigit) {
        out.append(' ');
      }
      if (number < 0) {
        out.append('-');
      }
      long size = Math.abs(number);
      if (size >= steps || size == 0) {
        out.append(size / steps);
      }
      if (size % steps != 0) {
        out.append('.').append(size % steps);
      }
    }
  }
}
