package ashi.care.choosing;

import ashi.care.Pace;
import ashi.care.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sizes doses so that a session fills its minutes and is never longer.
 *
 * <p>First one press of 60 s for every point (or the shortest worth making), then a second round
 * for as many points as fit, the first in order first, and then a third in the same way; then
 * longer presses, up to 90 s (or the point's own dose where that is longer), five seconds at a
 * time, the same for all points; what is then left goes to the first points. So a session ends less
 * than half a minute early, unless every dose has reached its most.
 *
 * <p>Worked example: one point on both sides in 5 minutes. One round of 60 s takes 178 s (see
 * {@link Pace}); a second would make it 318 s, too long; so the seconds grow to 90: 238 s.
 */
final class Fitting {
  private static final int NUDGE = 5;
  private static final int USUAL = 60;

  private final List<Slot> slots;
  private final int budget;
  private final int[] least;
  private final int[] rounds;

  /**
   * @param minutes of the session, rests and close included
   * @param shortest press worth making, in seconds
   */
  Fitting(List<Slot> slots, int minutes, int shortest) {
    this.slots = slots;
    this.budget = minutes * 60 - Pace.between(slots.size(), changes(slots));
    this.least = slots.stream().mapToInt(slot -> slot.leastSeconds(shortest)).toArray();
    this.rounds = new int[slots.size()];
    Arrays.fill(rounds, 1);
  }

  /** Whether the points fit with the shortest presses. */
  static boolean fits(List<Slot> slots, int minutes, int shortest) {
    int time = Pace.between(slots.size(), changes(slots));
    for (Slot slot : slots) {
      time += slot.leastTime(shortest);
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
    if (addRounds(2)) {
      addRounds(3);
    }
    int level = 0;
    while (level < mostLevel() && time(seconds(level + NUDGE)) <= budget) {
      level += NUDGE;
    }
    int[] seconds = seconds(level);
    nudge(seconds);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < seconds.length; i++) {
      steps.add(slots.get(i).step(seconds[i], rounds[i]));
    }
    return steps;
  }

  /** Gives points so many rounds while that fits; whether all got them that may. */
  private boolean addRounds(int wished) {
    boolean all = true;
    for (int i = 0; i < rounds.length; i++) {
      if (slots.get(i).mostRounds() >= wished) {
        rounds[i] = wished;
        if (time(seconds(USUAL)) > budget) {
          rounds[i] = wished - 1;
          all = false;
        }
      }
    }
    return all;
  }

  private void nudge(int[] seconds) {
    for (int i = 0; i < seconds.length; i++) {
      int before = seconds[i];
      seconds[i] = Math.min(before + NUDGE, slots.get(i).mostSeconds());
      if (time(seconds) > budget) {
        seconds[i] = before;
      }
    }
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

  private int time(int[] seconds) {
    int time = 0;
    for (int i = 0; i < seconds.length; i++) {
      time += Pace.step(slots.get(i).passes(), rounds[i], seconds[i]);
    }
    return time;
  }
}
