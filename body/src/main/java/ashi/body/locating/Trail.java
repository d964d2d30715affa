package ashi.body.locating;

import ashi.body.Vec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A way along the skin: steps close together, so that a straight line between two is on the skin.
 */
record Trail(List<Step> steps) {

  /** A spot of the way: where it is bound to, and where that is on the body in question. */
  record Step(Anchor anchor, Vec place) {
    Step toward(Step next, double share) {
      return share < 0.5
          ? new Step(mixed(anchor, next.anchor, share), place.toward(next.place, share))
          : new Step(mixed(next.anchor, anchor, 1 - share), place.toward(next.place, share));
    }

    /** Steps are crossings of edges of one face, so two edges name at most four corners. */
    private static Anchor mixed(Anchor from, Anchor to, double share) {
      double[] shares = new double[4];
      int[] corners = new int[4];
      int used = 0;
      for (int end = 0; end < 2; end++) {
        Anchor anchor = end == 0 ? from : to;
        double weight = end == 0 ? 1 - share : share;
        int[] own = {anchor.a(), anchor.b(), anchor.c()};
        double[] ownShares = {anchor.shareA(), anchor.shareB(), anchor.shareC()};
        for (int i = 0; i < 3; i++) {
          if (ownShares[i] * weight > 0) {
            int at = 0;
            while (at < used && corners[at] != own[i]) {
              at++;
            }
            if (at == 4) {
              return from;
            }
            corners[at] = own[i];
            shares[at] += ownShares[i] * weight;
            used = Math.max(used, at + 1);
          }
        }
      }
      if (used == 4) {
        return from;
      }
      for (int i = used; i < 3; i++) {
        corners[i] = corners[0];
      }
      return new Anchor(corners[0], corners[1], corners[2], shares[0], shares[1], shares[2]);
    }
  }

  Step first() {
    return steps.get(0);
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** In millimetres. */
  double length() {
    double length = 0;
    for (int i = 1; i < steps.size(); i++) {
      length += steps.get(i).place().distance(steps.get(i - 1).place());
    }
    return length;
  }

  /** The spot after this many millimetres; the end when the trail is shorter. */
  Step after(double millimetres) {
    double left = millimetres;
    for (int i = 1; i < steps.size(); i++) {
      Step from = steps.get(i - 1);
      Step to = steps.get(i);
      double length = from.place().distance(to.place());
      if (left <= length && length > 0) {
        return from.toward(to, Math.max(0, left / length));
      }
      left -= length;
    }
    return last();
  }

  /** The first spot where the distance along a direction from a place reaches a value. */
  Step reaching(Vec from, Vec direction, double distance) {
    return after(lengthTo(from, direction, distance));
  }

  /**
   * How far along the trail the distance along a direction from a place first reaches a value; when
   * it never does, the end that comes nearer.
   */
  double lengthTo(Vec from, Vec direction, double distance) {
    double length = 0;
    double before = first().place().minus(from).dot(direction) - distance;
    double start = before;
    for (int i = 1; i < steps.size(); i++) {
      double here = steps.get(i).place().minus(from).dot(direction) - distance;
      double step = steps.get(i).place().distance(steps.get(i - 1).place());
      if (before < 0 != here < 0) {
        return length + step * before / (before - here);
      }
      length += step;
      before = here;
    }
    return Math.abs(start) < Math.abs(before) ? 0 : length;
  }

  /** The part that leads from the spot nearest to one place to the spot nearest to another. */
  Trail between(Vec from, Vec to) {
    double start = lengthToNearest(from);
    double end = lengthToNearest(to);
    List<Step> part = new ArrayList<>();
    part.add(after(Math.min(start, end)));
    double length = 0;
    for (int i = 1; i < steps.size(); i++) {
      length += steps.get(i).place().distance(steps.get(i - 1).place());
      if (length > Math.min(start, end) && length < Math.max(start, end)) {
        part.add(steps.get(i));
      }
    }
    part.add(after(Math.max(start, end)));
    if (start > end) {
      Collections.reverse(part);
    }
    return new Trail(part);
  }

  private double lengthToNearest(Vec place) {
    double nearest = 0;
    double least = Double.MAX_VALUE;
    double length = 0;
    for (int i = 1; i < steps.size(); i++) {
      Vec from = steps.get(i - 1).place();
      Vec to = steps.get(i).place();
      double share = share(from, to, place);
      double distance = distance(from, to, place);
      double step = from.distance(to);
      if (distance < least) {
        least = distance;
        nearest = length + share * step;
      }
      length += step;
    }
    return nearest;
  }

  /** How far a place is from the straight way between two others. */
  static double distance(Vec from, Vec to, Vec place) {
    return from.toward(to, share(from, to, place)).distance(place);
  }

  /** How far along the straight way between two places one is nearest to a third, 0–1. */
  static double share(Vec from, Vec to, Vec place) {
    Vec along = to.minus(from);
    double square = along.dot(along);
    return square == 0 ? 0 : Math.max(0, Math.min(1, place.minus(from).dot(along) / square));
  }

  /** The spot where this trail comes nearest to another one. */
  Step crossing(Trail other) {
    Step nearest = first();
    double least = Double.MAX_VALUE;
    for (int i = 1; i < steps.size(); i++) {
      Step from = steps.get(i - 1);
      Step to = steps.get(i);
      for (int j = 1; j < other.steps.size(); j++) {
        Vec start = other.steps.get(j - 1).place();
        Vec end = other.steps.get(j).place();
        double share = shareNearest(from.place(), to.place(), start, end);
        Vec place = from.place().toward(to.place(), share);
        double distance = distance(start, end, place);
        if (distance < least) {
          least = distance;
          nearest = from.toward(to, share);
        }
      }
    }
    return nearest;
  }

  /** How far along a first straight way one is nearest to a second, 0–1. */
  private static double shareNearest(Vec from, Vec to, Vec start, Vec end) {
    Vec one = to.minus(from);
    Vec other = end.minus(start);
    Vec gap = from.minus(start);
    double mixed = one.dot(other);
    double flatness = one.dot(one) * other.dot(other) - mixed * mixed;
    double share =
        flatness == 0 ? 0 : (mixed * other.dot(gap) - other.dot(other) * one.dot(gap)) / flatness;
    Vec there = from.toward(to, Math.max(0, Math.min(1, share)));
    return share(from, to, start.toward(end, share(start, end, there)));
  }

  Trail then(Trail next) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(next.steps);
    return new Trail(all);
  }
}
