package ashi.care;

import java.util.ArrayList;
import java.util.List;

/**
 * Sizes doses so that a session fills its minutes and is never longer.
 *
 * <p>First as many rounds as fit with 60 s each, up to 3; then longer presses, up to 90 s (or the
 * point's own dose where that is longer), five seconds at a time, the same for all points; what is
 * then left goes to the first points. So a session ends at most half a minute early, unless every
 * dose has reached its most.
 *
 * <p>Worked example: one point on both sides in 5 minutes. Around the press: find 20, close 10,
 * other side 8. Two rounds of 60 s take 20 + 2·2·70 + 8 + 10 = 318 s, too long; one round of 60 s
 * takes 178 s, so its seconds grow to 90: 238 s.
 */
final class Fitting {
  private static final int NUDGE = 5;
  private static final int USUAL = 60;

  private final List<Slot> slots;
  private final int budget;
  private final int[] least;
  private int rounds = 1;

  /**
   * @param minutes of the session, rests and close included
   */
  Fitting(List<Slot> slots, int minutes) {
    this.slots = slots;
    this.budget = minutes * 60 - Pace.between(slots.size(), changes(slots));
    this.least = slots.stream().mapToInt(slot -> slot.leastSeconds(minutes)).toArray();
  }

  /** Whether the points fit with the shortest presses. */
  static boolean fits(List<Slot> slots, int minutes) {
    int time = Pace.between(slots.size(), changes(slots));
    for (Slot slot : slots) {
      time += slot.leastTime(minutes);
    }
    return time <= minutes * 60;
  }

  /** How often the body must turn or rise on the way through. */
  static int changes(List<Slot> slots) {
    int changes = 0;
    for (int i = 1; i < slots.size(); i++) {
      if (slots.get(i).position() != slots.get(i - 1).position()) {
        changes++;
      }
    }
    return changes;
  }

  /** The steps with their doses; the slots must fit. */
  List<Step> steps() {
    int[] seconds = least.clone();
    for (int more = 3; more > 1 && rounds == 1; more--) {
      if (time(seconds(USUAL), more) <= budget) {
        rounds = more;
      }
    }
    int level = 0;
    while (level < mostLevel() && time(seconds(level + NUDGE), rounds) <= budget) {
      level += NUDGE;
    }
    seconds = seconds(level);
    for (int i = 0; i < seconds.length; i++) {
      int before = seconds[i];
      seconds[i] = Math.min(before + NUDGE, slots.get(i).mostSeconds());
      if (time(seconds, rounds) > budget) {
        seconds[i] = before;
      }
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < seconds.length; i++) {
      steps.add(slots.get(i).step(seconds[i], roundsOf(i, rounds)));
    }
    return steps;
  }

  private int mostLevel() {
    return slots.stream().mapToInt(Slot::mostSeconds).max().orElse(0);
  }

  private int[] seconds(int level) {
    int[] seconds = new int[slots.size()];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = Math.max(least[i], Math.min(level, slots.get(i).mostSeconds()));
    }
    return seconds;
  }

  private int roundsOf(int slot, int wished) {
    return Math.min(wished, slots.get(slot).mostRounds());
  }

  private int time(int[] seconds, int wished) {
    int time = 0;
    for (int i = 0; i < seconds.length; i++) {
      time += Pace.step(slots.get(i).passes(), roundsOf(i, wished), seconds[i]);
    }
    return time;
  }
}
