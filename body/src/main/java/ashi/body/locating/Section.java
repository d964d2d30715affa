package ashi.body.locating;

import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.Trail.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The closed line in which a plane cuts the skin, as a tape would lie. Of several such lines the
 * one nearest to a place is taken.
 */
final class Section {
  private final List<Step> loop;

  private Section(List<Step> loop) {
    this.loop = loop;
  }

  /**
   * The line through a spot of skin.
   *
   * @param across the plane's direction
   */
  static Section through(Surface body, Anchor spot, Vec across) {
    Vec at = spot.on(body);
    Cut cut = new Cut(body, at, across);
    int start = cut.near(spot, at);
    return start < 0 ? through(body, at, across) : new Section(cut.loop(start));
  }

  /**
   * The line that comes nearest to a place.
   *
   * @param at a place on the plane
   * @param across the plane's direction
   */
  static Section through(Surface body, Vec at, Vec across) {
    Cut cut = new Cut(body, at, across);
    List<Step> best = List.of();
    double nearest = Double.MAX_VALUE;
    for (List<Step> loop : cut.loops()) {
      double distance = distance(loop, at);
      if (distance < nearest) {
        nearest = distance;
        best = loop;
      }
    }
    return new Section(best);
  }

  private static double distance(List<Step> loop, Vec place) {
    int nearest = nearest(loop, place);
    Vec from = loop.get(nearest).place();
    Vec to = loop.get((nearest + 1) % loop.size()).place();
    return Trail.distance(from, to, place);
  }

  /**
   * The spots where another plane cuts the line; where it does not, the spot that comes nearest.
   *
   * @param at a place on the plane
   * @param across the plane's direction
   */
  List<Step> crossings(Vec at, Vec across) {
    List<Step> crossings = new ArrayList<>();
    Step nearest = loop.get(0);
    for (int i = 0; i < loop.size(); i++) {
      Step from = loop.get(i);
      Step to = loop.get((i + 1) % loop.size());
      double before = from.place().minus(at).dot(across);
      double after = to.place().minus(at).dot(across);
      if (before < 0 != after < 0) {
        crossings.add(from.toward(to, before / (before - after)));
      }
      if (Math.abs(before) < Math.abs(nearest.place().minus(at).dot(across))) {
        nearest = from;
      }
    }
    return crossings.isEmpty() ? List.of(nearest) : crossings;
  }

  /** The spot nearest to a place. */
  Step nearest(Vec place) {
    return spot(nearest(loop, place), place);
  }

  /** The way round from the spot nearest to a place, starting off in a direction. */
  Trail from(Vec place, Vec direction) {
    int nearest = nearest(loop, place);
    Step start = spot(nearest, place);
    Trail forward = new Trail(way(start, nearest, loop.size(), true, start));
    Vec ahead = forward.after(4).place().minus(start.place());
    return ahead.dot(direction) >= 0
        ? forward
        : new Trail(way(start, nearest, loop.size(), false, start));
  }

  /** The shorter way from the spot nearest to one place to the spot nearest to another. */
  Trail between(Vec from, Vec to) {
    int first = nearest(loop, from);
    int last = nearest(loop, to);
    Step start = spot(first, from);
    Step end = spot(last, to);
    int forward = Math.floorMod(last - first, loop.size());
    if (forward == 0) {
      return new Trail(List.of(start, end));
    }
    Trail one = new Trail(way(start, first, forward, true, end));
    Trail other = new Trail(way(start, first, loop.size() - forward, false, end));
    return one.length() <= other.length() ? one : other;
  }

  /** The spot nearest to a place on the way from a step to the next one. */
  private Step spot(int step, Vec place) {
    Step from = loop.get(step);
    Step to = loop.get((step + 1) % loop.size());
    return from.toward(to, Trail.share(from.place(), to.place(), place));
  }

  /** From a spot after a step, past so many steps, to another spot. */
  private List<Step> way(Step start, int step, int count, boolean onward, Step end) {
    List<Step> way = new ArrayList<>(count + 2);
    way.add(start);
    for (int i = 0; i < count; i++) {
      way.add(loop.get(Math.floorMod(onward ? step + 1 + i : step - i, loop.size())));
    }
    way.add(end);
    return way;
  }

  /** The step after which the line comes nearest to a place. */
  private static int nearest(List<Step> loop, Vec place) {
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < loop.size(); i++) {
      Vec to = loop.get(i + 1 == loop.size() ? 0 : i + 1).place();
      double distance = Trail.distance(loop.get(i).place(), to, place);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }
}
