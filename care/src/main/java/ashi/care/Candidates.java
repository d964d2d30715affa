package ashi.care;

import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All that could be pressed for a complaint, as wished and as the cautions allow. */
record Candidates(Atlas atlas, Complaint complaint, Wish wish, Set<Caution> cautions) {

  /**
   * Every way to press every point in these positions, by rank, without the ways that are neither
   * better nor shorter than another for the same point.
   */
  List<Candidate> in(Set<Position> positions) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < atlas.points().size(); i++) {
      Point point = atlas.points().get(i);
      Caveat caveat = Caveat.of(point, cautions);
      if (caveat != Caveat.OUT) {
        candidates.addAll(ways(point, i, caveat == Caveat.LIGHT, positions));
      }
    }
    candidates.sort(Candidate.BY_RANK);
    return candidates;
  }

  private List<Candidate> ways(Point point, int order, boolean light, Set<Position> positions) {
    List<Candidate> ways = new ArrayList<>();
    for (Position position : positions) {
      for (Tool tool : Reach.tools(point, position, wish.tools(), light)) {
        Candidate.of(point, order, complaint, wish, position, tool, light)
            .filter(way -> ways.stream().noneMatch(other -> other.beats(way)))
            .ifPresent(
                way -> {
                  ways.removeIf(way::beats);
                  ways.add(way);
                });
      }
    }
    return ways;
  }
}
