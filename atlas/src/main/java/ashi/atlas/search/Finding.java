package ashi.atlas.search;

import ashi.atlas.Point;
import java.util.List;

/** What a search came to. */
public sealed interface Finding {

  /** A sentence or two for the person; empty when there is nothing to explain. */
  String explanation();

  /**
   * This point is meant.
   *
   * @param others that go by what was typed elsewhere; mostly empty
   */
  record One(Point point, String explanation, List<Point> others) implements Finding {}

  /** Several things go by what was typed: the person must choose. */
  record Several(List<Hit> hits, String explanation) implements Finding {}

  /** Best first; empty when nothing comes near. */
  record Ranked(List<Hit> hits, String explanation) implements Finding {}
}
