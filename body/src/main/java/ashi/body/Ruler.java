package ashi.body;

import java.util.List;

/**
 * The way from a landmark to a point, along the skin as a figure shows it.
 *
 * @param ticks from the landmark to the point, one a cun, then the end
 * @param cun its length
 * @param label what to print, e.g. "1.5 cun"
 */
public record Ruler(List<Spot> ticks, double cun, String label) {}
