package ashi.care;

import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that could be pressed for a complaint, as wished and as the cautions allow. */
final class Candidates {
  private final Wish wish;
  private final int points;
  private final List<Candidate> ranked = new ArrayList<>();

  Candidates(Atlas atlas, Complaint complaint, Wish wish, Set<Caution> cautions) {
    this.wish = wish;
    this.points = atlas.points().size();
    for (int i = 0; i < points; i++) {
      Point point = atlas.points().get(i);
      Optional<Purpose> purpose = Purpose.of(point, complaint, wish);
      Caveat caveat = Caveat.of(point, cautions);
      if (purpose.isPresent() && caveat != Caveat.OUT) {
        addWays(point, i, purpose.get(), caveat == Caveat.LIGHT);
      }
    }
    ranked.sort(Candidate.BY_RANK);
  }

  Wish wish() {
    return wish;
  }

  /**
   * Every way to press every point in these positions, by rank, without the ways that are neither
   * better nor quicker than another for the same point.
   */
  List<Candidate> in(Set<Position> positions) {
    int[] quickest = new int[points];
    Arrays.fill(quickest, Integer.MAX_VALUE);
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : ranked) {
      int passes = candidate.slot().passes();
      if (positions.contains(candidate.slot().position()) && passes < quickest[candidate.order()]) {
        quickest[candidate.order()] = passes;
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private void addWays(Point point, int order, Purpose purpose, boolean light) {
    for (Position position : wish.place().positions()) {
      for (Tool tool : Reach.tools(point, position, wish.tools(), light)) {
        ranked.add(Candidate.of(point, order, purpose, wish.side(), position, tool, light));
      }
    }
  }
}
