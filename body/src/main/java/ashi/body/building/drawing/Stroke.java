package ashi.body.building.drawing;

import ashi.body.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * A line through spots of a figure.
 *
 * @param closed whether the last spot leads back to the first
 */
public record Stroke(List<Spot> spots, boolean closed) {

  public double length() {
    double length = 0;
    for (int i = 1; i < spots.size(); i++) {
      length += distance(spots.get(i - 1), spots.get(i));
    }
    return length;
  }

  /** Positive when the inside is on the right as drawn (y down). */
  public double area() {
    double area = 0;
    for (int i = 0; i < spots.size(); i++) {
      Spot a = spots.get(i);
      Spot b = spots.get((i + 1) % spots.size());
      area += a.x() * b.y() - b.x() * a.y();
    }
    return area / 2;
  }

  /** The same line with spots at equal steps of about this length; ends stay. */
  public Stroke resampled(double step) {
    List<Spot> path = new ArrayList<>(spots);
    if (closed) {
      path.add(spots.get(0));
    }
    double length = new Stroke(path, false).length();
    int pieces = (int) Math.max(closed ? 3 : 1, Math.round(length / step));
    List<Spot> even = new ArrayList<>();
    double done = 0;
    int next = 1;
    for (int i = 0; i <= pieces; i++) {
      double want = length * i / pieces;
      while (next < path.size() - 1 && done + distance(path.get(next - 1), path.get(next)) < want) {
        done += distance(path.get(next - 1), path.get(next));
        next++;
      }
      if (path.size() == 1) {
        even.add(path.get(0));
        continue;
      }
      Spot a = path.get(next - 1);
      Spot b = path.get(next);
      double gap = distance(a, b);
      double share = gap == 0 ? 0 : Math.min(1, (want - done) / gap);
      even.add(new Spot(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y())));
    }
    if (closed) {
      even.remove(even.size() - 1);
    }
    return new Stroke(even, closed);
  }

  /** Evened out by averaging each spot with its neighbours so many times; ends stay. */
  public Stroke smoothed(int times) {
    List<Spot> now = spots;
    int size = spots.size();
    for (int t = 0; t < times; t++) {
      List<Spot> out = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        if (!closed && (i == 0 || i == size - 1)) {
          out.add(now.get(i));
          continue;
        }
        Spot a = now.get((i + size - 1) % size);
        Spot b = now.get(i);
        Spot c = now.get((i + 1) % size);
        out.add(new Spot((a.x() + 2 * b.x() + c.x()) / 4, (a.y() + 2 * b.y() + c.y()) / 4));
      }
      now = out;
    }
    return new Stroke(now, closed);
  }

  public static double distance(Spot a, Spot b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
