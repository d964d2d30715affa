package ashi.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A figure as a map: how it looks at the average body, and every point that it shows.
 *
 * @param figure id of a {@link Figure}
 * @param wholeBody whether it shows the whole body, small
 */
public record Chart(String figure, boolean wholeBody, View view, List<Mark> marks) {
  /** How many marks around a spot tell how deep the skin lies there. */
  private static final int BRIDGED = 6;

  /** Skin that is turned further away than this (as a cosine) is taken to be turned this much. */
  private static final double STEEPEST = 0.3;

  /**
   * A mark near a place.
   *
   * @param millimetres in a straight line from skin to skin
   */
  public record Near(Mark mark, double millimetres) {}

  /**
   * The place on the skin that is seen at a spot. Its depth is bridged from the marks around it:
   * near a mark the skin lies about as flat as at the mark.
   */
  public Vec place(Spot spot) {
    Vec flat = flat(spot);
    double weights = 0;
    double depths = 0;
    for (Mark mark : around(flat)) {
      Vec way = across(flat.minus(mark.place()));
      double facing = Math.max(STEEPEST, mark.outward().dot(view.toViewer()));
      double slope = -mark.outward().dot(way) / facing;
      double depth = mark.place().minus(flat).dot(view.toViewer()) + slope;
      double weight = 1 / (1 + way.dot(way) * way.dot(way));
      weights += weight;
      depths += weight * depth;
    }
    return weights == 0 ? flat : flat.plus(view.toViewer().times(depths / weights));
  }

  /** The marks nearest to a place, one a point, nearest first. */
  public List<Near> nearest(Vec place, int most) {
    List<Near> nearest = new ArrayList<>();
    Set<String> met = new HashSet<>();
    marks.stream()
        .map(mark -> new Near(mark, mark.place().distance(place)))
        .sorted(Comparator.comparingDouble(Near::millimetres))
        .filter(near -> met.add(near.mark().code()))
        .limit(most)
        .forEach(nearest::add);
    return nearest;
  }

  /** How well it shows a place, more is better; below 0 it does not. */
  public double shows(Vec place) {
    Spot spot = view.spot(place);
    double across = Math.abs(spot.x() / view.width() - 0.5);
    double along = Math.abs(spot.y() / view.height() - 0.5);
    List<Near> nearest = nearest(place, 1);
    if (Math.max(across, along) > 0.42 || nearest.isEmpty()) {
      return -1;
    }
    double facing = nearest.get(0).mark().outward().dot(view.toViewer());
    double away = nearest.get(0).millimetres() / 100;
    return Math.max(0, 1 + facing + 0.08 * view.scale() - across - along - away);
  }

  private List<Mark> around(Vec flat) {
    return marks.stream()
        .sorted(
            Comparator.comparingDouble(
                mark -> {
                  Vec way = across(flat.minus(mark.place()));
                  return way.dot(way);
                }))
        .limit(BRIDGED)
        .toList();
  }

  /** A spot as a place in the plane through the middle of the view. */
  private Vec flat(Spot spot) {
    return view.centre()
        .plus(view.right().times((spot.x() - view.width() / 2) / view.scale()))
        .plus(view.up().times((view.height() / 2 - spot.y()) / view.scale()));
  }

  /** What is left of a way when it is seen from the eye. */
  private Vec across(Vec way) {
    return way.minus(view.toViewer().times(way.dot(view.toViewer())));
  }
}
