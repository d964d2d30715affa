package ashi.body.building.drawing;

import ashi.body.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits smooth cubic curves to a line of spots, after Philip J. Schneider, "An algorithm for
 * automatically fitting digitized curves", Graphics Gems (1990).
 */
public final class CurveFit {
  private static final int REFITS = 4;
  private static final double CORNER = Math.cos(Math.toRadians(48));

  private final double tolerance;

  /**
   * @param tolerance how far the curve may be from the spots
   */
  public CurveFit(double tolerance) {
    this.tolerance = tolerance;
  }

  /** One cubic piece. */
  public record Cubic(Spot start, Spot one, Spot two, Spot end) {
    Spot at(double t) {
      double s = 1 - t;
      double a = s * s * s;
      double b = 3 * s * s * t;
      double c = 3 * s * t * t;
      double d = t * t * t;
      return new Spot(
          a * start.x() + b * one.x() + c * two.x() + d * end.x(),
          a * start.y() + b * one.y() + c * two.y() + d * end.y());
    }
  }

  /** Curves through the line's corners, smooth between them; a closed line ends where it began. */
  public List<Cubic> fit(Stroke stroke) {
    List<Spot> spots = distinct(stroke);
    if (spots.size() < 2) {
      return List.of();
    }
    List<Integer> corners = corners(spots, stroke.closed());
    List<Cubic> curves = new ArrayList<>();
    for (int i = 1; i < corners.size(); i++) {
      List<Spot> run = spots.subList(corners.get(i - 1), corners.get(i) + 1);
      if (run.size() < 2) {
        continue;
      }
      boolean seam = stroke.closed() && corners.size() == 2;
      Spot begin = seam ? around(run) : direction(run, 0, 1);
      Spot end = seam ? times(begin, -1) : direction(run, run.size() - 1, -1);
      piece(run, begin, end, curves);
    }
    return curves;
  }

  private static List<Spot> distinct(Stroke stroke) {
    List<Spot> spots = new ArrayList<>();
    for (Spot spot : stroke.spots()) {
      if (spots.isEmpty() || Stroke.distance(spots.get(spots.size() - 1), spot) > 1e-6) {
        spots.add(spot);
      }
    }
    if (stroke.closed() && spots.size() > 1) {
      if (Stroke.distance(spots.get(spots.size() - 1), spots.get(0)) < 1e-6) {
        spots.remove(spots.size() - 1);
      }
      int first = sharpest(spots);
      List<Spot> turned = new ArrayList<>(spots.subList(first, spots.size()));
      turned.addAll(spots.subList(0, first));
      turned.add(turned.get(0));
      return turned;
    }
    return spots;
  }

  private static int sharpest(List<Spot> spots) {
    int sharpest = 0;
    double least = 2;
    for (int i = 0; i < spots.size(); i++) {
      double turn = turn(spots, i, true);
      if (turn < least) {
        least = turn;
        sharpest = i;
      }
    }
    return sharpest;
  }

  private static List<Integer> corners(List<Spot> spots, boolean closed) {
    List<Integer> corners = new ArrayList<>();
    corners.add(0);
    for (int i = 2; i < spots.size() - 2; i++) {
      double turn = turn(spots, i, false);
      if (turn < CORNER
          && turn <= turn(spots, i - 1, false)
          && turn < turn(spots, i + 1, false)
          && i - corners.get(corners.size() - 1) > 2) {
        corners.add(i);
      }
    }
    if (closed
        && corners.size() == 1
        && turn(spots.subList(0, spots.size() - 1), 0, true) < CORNER) {
      corners.add(spots.size() / 2);
    }
    corners.add(spots.size() - 1);
    return corners;
  }

  /** Cosine of the change of direction at a spot, judged over three spots each way. */
  private static double turn(List<Spot> spots, int i, boolean around) {
    int n = spots.size();
    int before = around ? (i + n - Math.min(3, n - 1)) % n : Math.max(0, i - 3);
    int after = around ? (i + Math.min(3, n - 1)) % n : Math.min(n - 1, i + 3);
    Spot in = unit(minus(spots.get(i), spots.get(before)));
    Spot out = unit(minus(spots.get(after), spots.get(i)));
    return dot(in, out);
  }

  private static Spot around(List<Spot> run) {
    return unit(minus(run.get(Math.min(2, run.size() - 1)), run.get(Math.max(0, run.size() - 3))));
  }

  private static Spot direction(List<Spot> run, int from, int step) {
    int to = Math.max(0, Math.min(run.size() - 1, from + 3 * step));
    return unit(minus(run.get(to), run.get(from)));
  }

  private void piece(List<Spot> run, Spot begin, Spot end, List<Cubic> out) {
    int n = run.size();
    Spot first = run.get(0);
    Spot last = run.get(n - 1);
    if (n == 2) {
      double third = Stroke.distance(first, last) / 3;
      out.add(new Cubic(first, plus(first, begin, third), plus(last, end, third), last));
      return;
    }
    double[] at = lengths(run);
    Cubic cubic = cubic(run, at, begin, end);
    int worst = worst(run, at, cubic);
    for (int i = 0; i < REFITS && error(run, at, cubic, worst) > tolerance; i++) {
      if (error(run, at, cubic, worst) > 8 * tolerance) {
        break;
      }
      refine(run, at, cubic);
      cubic = cubic(run, at, begin, end);
      worst = worst(run, at, cubic);
    }
    if (error(run, at, cubic, worst) <= tolerance) {
      out.add(cubic);
      return;
    }
    int split = Math.max(1, Math.min(n - 2, worst));
    Spot through =
        unit(minus(run.get(Math.max(0, split - 2)), run.get(Math.min(n - 1, split + 2))));
    piece(run.subList(0, split + 1), begin, through, out);
    piece(run.subList(split, n), times(through, -1), end, out);
  }

  private static Cubic cubic(List<Spot> run, double[] at, Spot begin, Spot end) {
    Spot first = run.get(0);
    Spot last = run.get(run.size() - 1);
    double c00 = 0;
    double c01 = 0;
    double c11 = 0;
    double x0 = 0;
    double x1 = 0;
    double both = dot(begin, end);
    for (int i = 0; i < at.length; i++) {
      double t = at[i];
      double s = 1 - t;
      double b0 = s * s * s;
      double b1 = 3 * s * s * t;
      double b2 = 3 * s * t * t;
      double b3 = t * t * t;
      c00 += b1 * b1;
      c01 += b1 * b2 * both;
      c11 += b2 * b2;
      Spot rest =
          new Spot(
              run.get(i).x() - (b0 + b1) * first.x() - (b2 + b3) * last.x(),
              run.get(i).y() - (b0 + b1) * first.y() - (b2 + b3) * last.y());
      x0 += b1 * dot(begin, rest);
      x1 += b2 * dot(end, rest);
    }
    double det = c00 * c11 - c01 * c01;
    double length = Stroke.distance(first, last);
    double one = det == 0 ? 0 : (x0 * c11 - x1 * c01) / det;
    double two = det == 0 ? 0 : (c00 * x1 - c01 * x0) / det;
    double most = 3 * at.length + 3 * length;
    if (one < 1e-3 * length || two < 1e-3 * length || one > most || two > most) {
      one = length / 3;
      two = length / 3;
    }
    return new Cubic(first, plus(first, begin, one), plus(last, end, two), last);
  }

  private static double[] lengths(List<Spot> run) {
    double[] at = new double[run.size()];
    for (int i = 1; i < at.length; i++) {
      at[i] = at[i - 1] + Stroke.distance(run.get(i - 1), run.get(i));
    }
    double all = at[at.length - 1];
    for (int i = 1; i < at.length; i++) {
      at[i] /= all;
    }
    return at;
  }

  private static int worst(List<Spot> run, double[] at, Cubic cubic) {
    int worst = run.size() / 2;
    double most = 0;
    for (int i = 1; i < at.length - 1; i++) {
      double error = error(run, at, cubic, i);
      if (error > most) {
        most = error;
        worst = i;
      }
    }
    return worst;
  }

  private static double error(List<Spot> run, double[] at, Cubic cubic, int i) {
    return Stroke.distance(run.get(i), cubic.at(at[i]));
  }

  private static void refine(List<Spot> run, double[] at, Cubic cubic) {
    Spot d1 = minus(cubic.one(), cubic.start());
    Spot d2 = minus(cubic.two(), cubic.one());
    Spot d3 = minus(cubic.end(), cubic.two());
    for (int i = 1; i < at.length - 1; i++) {
      double t = at[i];
      double s = 1 - t;
      Spot off = minus(cubic.at(t), run.get(i));
      Spot speed =
          new Spot(
              3 * (s * s * d1.x() + 2 * s * t * d2.x() + t * t * d3.x()),
              3 * (s * s * d1.y() + 2 * s * t * d2.y() + t * t * d3.y()));
      Spot bend =
          new Spot(
              6 * (s * (d2.x() - d1.x()) + t * (d3.x() - d2.x())),
              6 * (s * (d2.y() - d1.y()) + t * (d3.y() - d2.y())));
      double slope = dot(speed, speed) + dot(off, bend);
      if (slope > 0) {
        at[i] = Math.max(0, Math.min(1, t - dot(off, speed) / slope));
      }
    }
  }

  private static Spot minus(Spot a, Spot b) {
    return new Spot(a.x() - b.x(), a.y() - b.y());
  }

  private static Spot plus(Spot a, Spot direction, double length) {
    return new Spot(a.x() + direction.x() * length, a.y() + direction.y() * length);
  }

  private static Spot times(Spot a, double factor) {
    return new Spot(a.x() * factor, a.y() * factor);
  }

  private static double dot(Spot a, Spot b) {
    return a.x() * b.x() + a.y() * b.y();
  }

  private static Spot unit(Spot a) {
    double length = Math.hypot(a.x(), a.y());
    return length == 0 ? a : times(a, 1 / length);
  }
}
