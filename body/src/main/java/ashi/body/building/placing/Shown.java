package ashi.body.building.placing;

import ashi.atlas.Point;
import ashi.body.locating.Found;
import java.util.List;

/**
 * A point that figures are to show.
 *
 * @param found its spots, on the left side or the midline
 * @param landmarkName what the place is called that it is measured from
 * @param rulerLabels what is printed beside each measure of its first spot
 */
record Shown(Point point, List<Found> found, String landmarkName, List<String> rulerLabels) {}
