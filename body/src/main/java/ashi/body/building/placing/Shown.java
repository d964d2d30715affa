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
 * @param guideName what the landmark is called that leads to where measuring starts; may be empty
 * @param others where others look for it
 */
record Shown(
    Point point,
    List<Found> found,
    String landmarkName,
    List<String> rulerLabels,
    String guideName,
    List<Found> others) {}
