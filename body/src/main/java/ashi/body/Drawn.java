package ashi.body;

import java.util.List;

/**
 * How one figure shows a point.
 *
 * @param figure id of a {@link Figure}
 * @param spots the point, on both sides where it is paired and both are in view; several for a
 *     point that is a group
 * @param landmark where the landmark is that the point is measured from
 * @param landmarkName in plain words, e.g. "knee crease"
 * @param rulers from landmark to point; empty where nothing is measured
 */
public record Drawn(
    String figure,
    List<Spot> spots,
    List<Spot> landmark,
    String landmarkName,
    List<Ruler> rulers) {}
