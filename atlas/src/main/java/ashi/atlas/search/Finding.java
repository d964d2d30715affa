package ashi.atlas.search;

import ashi.atlas.OtherPoint;
import ashi.atlas.Point;
import java.util.List;

/** What a search came to. */
public sealed interface Finding {

  /** A sentence or two for the person; empty when there is nothing to explain. */
  String explanation();

  /** Exactly this point is meant. */
  record One(Point point, String explanation) implements Finding {}

  /** Several points go by what was typed: the person must choose. */
  record Several(List<Point> points, String explanation) implements Finding {}

  /**
   * A point WHO counts is meant, but it has no page here.
   *
   * @param near points that may be meant instead; may be empty
   */
  record Elsewhere(OtherPoint other, List<Point> near, String explanation) implements Finding {}

  /** Best first; empty when nothing comes near. */
  record Ranked(List<Hit> hits, String explanation) implements Finding {}
}
