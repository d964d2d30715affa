package ashi.body;

import java.util.List;

/**
 * The way from a landmark to a point, along the skin as a figure shows it.
 *
 * @param ticks from the landmark to the point, one a cun, then the end
 * @param cun its length; 0 where a share of the way is meant
 * @param length the same as a length
 * @param label what to print, e.g. "1.5 cun"
 */
public record Ruler(List<Spot> ticks, double cun, Length length, String label) {}
