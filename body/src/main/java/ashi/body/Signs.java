package ashi.body;

import java.util.List;

/**
 * What a figure shows around a point beside its landmark and rulers.
 *
 * @param leads thin lines from a landmark to where measuring starts, each a list of spots
 * @param bumps of the spine to count, from the landmark's height to where measuring starts
 * @param name of the landmark that leads to those; empty where none are to be counted
 * @param others where others look for the point
 */
public record Signs(List<List<Spot>> leads, List<Spot> bumps, String name, List<Spot> others) {
  public static final Signs NONE = new Signs(List.of(), List.of(), "", List.of());
}
