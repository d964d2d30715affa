package ashi.body;

import java.util.List;
import java.util.stream.Stream;

/**
 * How one figure shows a point.
 *
 * @param figure id of a {@link Figure}
 * @param spots the point on the left side or the midline; several for a point that is a group
 * @param mirrored the point on the right side, where it is paired and in view
 * @param landmark where the landmark is that the point is measured from
 * @param landmarkName in plain words, e.g. "knee crease"
 * @param rulers from landmark to point; empty where nothing is measured
 * @param signs what else leads to it
 */
public record Drawn(
    String figure,
    List<Spot> spots,
    List<Spot> mirrored,
    List<Spot> landmark,
    String landmarkName,
    List<Ruler> rulers,
    Signs signs) {

  /** The spots of one figure and nothing more. */
  public static Drawn plain(String figure, List<Spot> spots, List<Spot> mirrored) {
    return new Drawn(figure, spots, mirrored, List.of(), "", List.of(), Signs.NONE);
  }

  /** Every spot, on both sides. */
  public List<Spot> everySpot() {
    return Stream.concat(spots.stream(), mirrored.stream()).toList();
  }
}
