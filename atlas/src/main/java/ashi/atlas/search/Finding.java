package ashi.atlas.search;

import ashi.atlas.Point;
import java.util.List;

/** What a search came to. */
public sealed interface Finding {

  /** A sentence or two for the person; empty when there is nothing to explain. */
  String explanation();

  /** What was found, best first. */
  List<Hit> hits();

  /**
   * This point is meant.
   *
   * @param others that go by what was typed elsewhere; mostly empty
   */
  record One(Point point, String explanation, List<Point> others) implements Finding {
    @Override
    public List<Hit> hits() {
      return List.of(Hit.of(point));
    }
  }

  /** Several things go by what was typed: the person must choose. */
  record Several(List<Hit> hits, String explanation) implements Finding {}

  /**
   * Best first; empty when nothing comes near.
   *
   * @param sure whether the first goes by what was typed; else all are only near to it
   */
  record Ranked(List<Hit> hits, String explanation, boolean sure) implements Finding {}
}
