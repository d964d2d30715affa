package ashi.care;

import ashi.atlas.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the best set of candidates for given positions: depth first, the better candidates first,
 * leaving out every branch that could not beat the best so far even if it had all the time it could
 * use.
 */
final class Search {
  private static final int PER_CHANGE = 4;

  private final List<Candidate> ranked;
  private final int[] time;
  private final int[] leastTimeFrom;
  private final int most;
  private final int budget;
  private final int changes;
  private final int[] taken;
  private int[] bestTaken;
  private int bestScore = Integer.MIN_VALUE;

  /** The best set of candidates in any positions of the place, or null when not even one fits. */
  static Best best(Candidates candidates) {
    Wish wish = candidates.wish();
    Best best = null;
    for (Set<Position> positions : fewestFirst(List.copyOf(wish.place().positions()))) {
      Best found = new Search(candidates.in(positions), wish, positions).found();
      if (found != null && (best == null || found.score() > best.score())) {
        best = found;
      }
    }
    return best;
  }

  /** All sets of positions but the empty one, the smaller first, then by the order of positions. */
  private static List<Set<Position>> fewestFirst(List<Position> positions) {
    List<Set<Position>> sets = new ArrayList<>();
    for (int size = 1; size <= positions.size(); size++) {
      addSets(positions, EnumSet.noneOf(Position.class), size, sets);
    }
    return sets;
  }

  private static void addSets(
      List<Position> from, Set<Position> chosen, int size, List<Set<Position>> sets) {
    if (chosen.size() == size) {
      sets.add(chosen);
      return;
    }
    for (int i = 0; i < from.size(); i++) {
      Set<Position> more = EnumSet.copyOf(chosen);
      more.add(from.get(i));
      addSets(from.subList(i + 1, from.size()), more, size, sets);
    }
  }

  /**
   * @param ranked candidates by {@link Candidate#BY_RANK}, each in one of the positions; a point
   *     may be there in several
   */
  private Search(List<Candidate> ranked, Wish wish, Set<Position> positions) {
    this.ranked = ranked;
    this.most = Chooser.mostPoints(wish.minutes());
    this.changes = positions.size() - 1;
    this.taken = new int[most];
    // A rest follows every step but the last; giving the last one too and taking it off the whole
    // makes every step cost the same wherever it stands.
    this.budget = wish.minutes() * 60 - Pace.between(1, changes) + Pace.REST;
    this.time = new int[ranked.size()];
    this.leastTimeFrom = new int[ranked.size() + 1];
    leastTimeFrom[ranked.size()] = Integer.MAX_VALUE;
    for (int i = ranked.size() - 1; i >= 0; i--) {
      time[i] = ranked.get(i).slot().leastTime(Pace.leastPress(wish.minutes())) + Pace.REST;
      leastTimeFrom[i] = Math.min(time[i], leastTimeFrom[i + 1]);
    }
  }

  private Best found() {
    extend(0, 0, 0, budget);
    return bestTaken == null ? null : new Best(inOrder(), bestScore - PER_CHANGE * changes);
  }

  private void extend(int from, int size, int score, int left) {
    if (size > 0 && score > bestScore) {
      bestScore = score;
      bestTaken = Arrays.copyOf(taken, size);
    }
    for (int i = from; i < ranked.size(); i++) {
      if (score + bound(i, most - size, left) <= bestScore) {
        return;
      }
      if (time[i] <= left && !isTaken(ranked.get(i).order(), size)) {
        taken[size] = i;
        extend(i + 1, size + 1, score + ranked.get(i).score(), left - time[i]);
      }
    }
  }

  private boolean isTaken(int order, int size) {
    for (int i = 0; i < size; i++) {
      if (ranked.get(taken[i]).order() == order) {
        return true;
      }
    }
    return false;
  }

  /** At most so much can be added by candidates from this one on. */
  private int bound(int from, int free, int left) {
    if (free == 0 || leastTimeFrom[from] > left) {
      return Integer.MIN_VALUE / 2;
    }
    int count = Math.min(free, left / leastTimeFrom[from]);
    int bound = ranked.get(from).score();
    for (int i = from + 1; i < Math.min(from + count, ranked.size()); i++) {
      bound += Math.max(0, ranked.get(i).score());
    }
    return bound;
  }

  /** Position by position, beginning with that of the first in rank. */
  private List<Slot> inOrder() {
    List<Slot> slots = new ArrayList<>();
    for (int index : bestTaken) {
      Slot slot = ranked.get(index).explained();
      int after = slots.size();
      for (int i = 0; i < slots.size(); i++) {
        if (slots.get(i).position() == slot.position()) {
          after = i + 1;
        }
      }
      slots.add(after, slot);
    }
    return slots;
  }
}
