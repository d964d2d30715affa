package ashi.care.choosing;

import ashi.atlas.Position;
import ashi.care.Pace;
import ashi.care.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best set of candidates for given positions: depth first, the better candidates first,
 * leaving out every branch that could not beat the best so far even if it had all it could use.
 */
final class BranchAndBound {
  private static final int PER_CHANGE = 4;

  /** For each thing of the person's that is used at all. */
  static final int PER_THING = 3;

  private final List<Candidate> ranked;
  private final boolean mustBeThere;
  private final int[] time;
  private final Bound bound;
  private final int most;
  private final int budget;
  private final int changes;
  private final int[] taken;
  private int @Nullable [] bestTaken;
  private int bestScore = Bound.NONE;

  /** The best set of candidates in any positions of the place, or null when not even one fits. */
  static @Nullable Best best(Candidates candidates) {
    Wish wish = candidates.wish();
    @Nullable Best best = null;
    boolean mustBeThere = candidates.mustBeThere();
    for (Set<Position> positions : fewestFirst(List.copyOf(wish.place().positions()))) {
      @Nullable Best better =
          new BranchAndBound(candidates.in(positions), wish, positions, mustBeThere).better(best);
      best = better == null ? best : better;
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
   * @param mustBeThere whether a set without a point where it hurts does not count
   */
  private BranchAndBound(
      List<Candidate> ranked, Wish wish, Set<Position> positions, boolean mustBeThere) {
    this.ranked = ranked;
    this.mustBeThere = mustBeThere;
    this.most = Chooser.mostPoints(wish.minutes());
    this.changes = positions.size() - 1;
    this.taken = new int[most];
    // A rest follows every step but the last; giving the last one too and taking it off the whole
    // makes every step cost the same wherever it stands.
    this.budget = wish.minutes() * 60 - Pace.between(1, changes) + Pace.REST;
    this.time = new int[ranked.size()];
    for (int i = 0; i < time.length; i++) {
      time[i] = ranked.get(i).slot().leastTime(Pace.leastPress(wish.minutes())) + Pace.REST;
    }
    this.bound = new Bound(ranked, time, most);
  }

  /** The best set that beats the best so far; null when there is none. */
  private @Nullable Best better(@Nullable Best soFar) {
    if (soFar != null) {
      bestScore = soFar.score() + PER_CHANGE * changes;
    }
    extend(0, 0, 0, budget, !mustBeThere, 0);
    return bestTaken == null
        ? null
        : new Best(inOrder(bestTaken), bestScore - PER_CHANGE * changes);
  }

  /**
   * @param counts whether what was taken may be the best
   * @param used things, as bits
   */
  private void extend(int from, int size, int score, int left, boolean counts, int used) {
    if (counts && size > 0 && score > bestScore) {
      bestScore = score;
      bestTaken = Arrays.copyOf(taken, size);
    }
    for (int i = from; i < ranked.size(); i++) {
      if (score + bound.of(i, taken, size, left, counts, used) <= bestScore) {
        return;
      }
      Candidate candidate = ranked.get(i);
      int thing = candidate.thing();
      boolean secondMat = (used & thing & Candidate.MAT) != 0;
      if (time[i] <= left && !secondMat && !isTaken(candidate.order(), size)) {
        taken[size] = i;
        extend(
            i + 1,
            size + 1,
            score + candidate.score() + ((thing & ~used) == 0 ? 0 : PER_THING),
            left - time[i],
            counts || candidate.purpose().there(),
            used | thing);
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

  /** Position by position, beginning with that of the first in rank. */
  private List<Candidate> inOrder(int[] best) {
    List<Candidate> ordered = new ArrayList<>();
    for (int index : best) {
      Candidate candidate = ranked.get(index);
      int after = ordered.size();
      for (int i = 0; i < ordered.size(); i++) {
        if (ordered.get(i).slot().position() == candidate.slot().position()) {
          after = i + 1;
        }
      }
      ordered.add(after, candidate);
    }
    return ordered;
  }
}
