package ashi.care.choosing;

import ashi.atlas.Tool;
import java.util.List;

/**
 * How much the rest of a search can still add: what is worked out in advance for every candidate
 * and all that come after it. Never too little, or a best set would be missed.
 */
final class Bound {
  /** Below every score that a set can have. */
  static final int NONE = Integer.MIN_VALUE / 4;

  private static final int THINGS = Tool.values().length;

  private final List<Candidate> ranked;
  private final int most;
  private final int[] leastTime;
  private final int[] leastTimeThere;
  private final int[] bestThere;
  private final int[][] bestWith;
  private final int[][] bestThereWith;

  /**
   * @param ranked candidates, the best score first
   * @param time that each takes, in seconds
   * @param most points in a set
   */
  Bound(List<Candidate> ranked, int[] time, int most) {
    int size = ranked.size();
    this.ranked = ranked;
    this.most = most;
    this.leastTime = new int[size + 1];
    this.leastTimeThere = new int[size + 1];
    this.bestThere = new int[size + 1];
    this.bestWith = new int[size + 1][THINGS];
    this.bestThereWith = new int[size + 1][THINGS];
    leastTime[size] = Integer.MAX_VALUE;
    leastTimeThere[size] = Integer.MAX_VALUE;
    bestThere[size] = 2 * NONE;
    for (int thing = 0; thing < THINGS; thing++) {
      bestWith[size][thing] = NONE;
      bestThereWith[size][thing] = NONE;
    }
    for (int i = size - 1; i >= 0; i--) {
      add(ranked.get(i), i, time[i]);
    }
  }

  private void add(Candidate candidate, int i, int time) {
    int score = candidate.score();
    boolean there = candidate.purpose().there();
    leastTime[i] = Math.min(time, leastTime[i + 1]);
    leastTimeThere[i] = there ? Math.min(time, leastTimeThere[i + 1]) : leastTimeThere[i + 1];
    bestThere[i] = there ? score : bestThere[i + 1];
    for (int thing = 0; thing < THINGS; thing++) {
      boolean with = candidate.thing() == 1 << thing;
      bestWith[i][thing] = with ? score : bestWith[i + 1][thing];
      bestThereWith[i][thing] = with && there ? score : bestThereWith[i + 1][thing];
    }
  }

  /**
   * At most so much can be added by candidates from this one on.
   *
   * @param taken indexes of those already taken, so many as size says
   * @param left seconds
   * @param counts whether one where it hurts was taken, or none is needed
   * @param used things, as bits
   */
  int of(int from, int[] taken, int size, int left, boolean counts, int used) {
    int first = counts ? leastTime[from] : leastTimeThere[from];
    if (size == most || first > left) {
      return 2 * NONE;
    }
    int count = Math.min(most - size, 1 + (left - first) / leastTime[from]);
    int[] points = new int[count + 1];
    int[] ways = new int[count + 1];
    for (int i = 1; i <= count; i++) {
      points[i] = ofPoints(from, i, taken, size);
      ways[i] = ofWays(from, i, used);
    }
    return Math.min(
        withThings(from, counts, used, points, count), withThings(from, counts, used, ways, count));
  }

  /**
   * The most that so many candidates can add, with what things bring.
   *
   * @param sums of the best scores, by how many there are
   */
  private int withThings(int from, boolean counts, int used, int[] sums, int count) {
    int oneLess = sums[count - 1];
    int last = sums[count] - oneLess;
    int lastButOne = count < 2 ? 0 : oneLess - sums[count - 2];
    int any = sums[count];
    int oneThere = bestThere[from] + oneLess;
    for (int thing = 0; thing < THINGS; thing++) {
      if ((used & 1 << thing) == 0) {
        // It takes the place of the last, or of the one where it hurts.
        int cost = bestThere[from] - bestThereWith[from][thing];
        any += brought(last - bestWith[from][thing]);
        oneThere += brought(Math.min(cost, lastButOne - bestWith[from][thing]));
      }
    }
    return counts ? any : Math.min(any, oneThere);
  }

  private static int brought(int cost) {
    return Math.max(0, BranchAndBound.PER_THING - Math.max(0, cost));
  }

  /** The most that so many points can add, each pressed in one way. */
  private int ofPoints(int from, int count, int[] taken, int size) {
    int[] orders = new int[size + count];
    for (int i = 0; i < size; i++) {
      orders[i] = ranked.get(taken[i]).order();
    }
    int sum = 0;
    int end = size;
    for (int i = from; i < ranked.size() && end < orders.length; i++) {
      int order = ranked.get(i).order();
      if (!contains(orders, end, order)) {
        orders[end++] = order;
        sum += Math.max(0, ranked.get(i).score());
      }
    }
    return sum;
  }

  private static boolean contains(int[] orders, int end, int order) {
    for (int i = 0; i < end; i++) {
      if (orders[i] == order) {
        return true;
      }
    }
    return false;
  }

  /** The most that so many ways can add, one on a mat in all, even if of one point. */
  private int ofWays(int from, int count, int used) {
    int sum = 0;
    int found = 0;
    boolean mat = (used & Candidate.MAT) != 0;
    for (int i = from; i < ranked.size() && found < count; i++) {
      boolean isMat = ranked.get(i).thing() == Candidate.MAT;
      if (!isMat || !mat) {
        mat |= isMat;
        sum += Math.max(0, ranked.get(i).score());
        found++;
      }
    }
    return sum;
  }
}
