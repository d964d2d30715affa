package ashi.body.drawing;

import ashi.body.Spot;
import java.util.ArrayList;
import java.util.List;

/** Writes curves as the shortest SVG path data: whole units, relative commands. */
final class PathData {
  private final StringBuilder out = new StringBuilder();
  private long x;
  private long y;
  private char command;

  /** Adds a line of curves; {@code closed} draws it back to its start. */
  PathData add(List<CurveFit.Cubic> curves, boolean closed) {
    if (curves.isEmpty()) {
      return this;
    }
    return move(curves.get(0).start()).follow(curves, closed);
  }

  /** The same line on the other side of a mirror at {@code x = axis}, drawn the other way round. */
  PathData addMirrored(List<CurveFit.Cubic> curves, double axis, boolean closed) {
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

  /** Whole units, so that both sides round alike. */
  private static Spot mirrored(Spot spot, double axis) {
    return new Spot(2 * axis - Math.round(spot.x()), spot.y());
  }

  private PathData move(Spot spot) {
    long toX = Math.round(spot.x());
    long toY = Math.round(spot.y());
    command('M');
    numbers(toX, toY);
    x = toX;
    y = toY;
    return this;
  }

  private PathData follow(List<CurveFit.Cubic> curves, boolean closed) {
    for (CurveFit.Cubic curve : curves) {
      long endX = Math.round(curve.end().x());
      long endY = Math.round(curve.end().y());
      if (endX == x && endY == y) {
        continue;
      }
      command('c');
      numbers(
          Math.round(curve.one().x()) - x,
          Math.round(curve.one().y()) - y,
          Math.round(curve.two().x()) - x,
          Math.round(curve.two().y()) - y,
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

  boolean isEmpty() {
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

  private void numbers(long... numbers) {
    for (long number : numbers) {
      char last = out.charAt(out.length() - 1);
      if (number >= 0 && Character.isDigit(last)) {
        out.append(' ');
      }
      out.append(number);
    }
  }
}
