package ashi.care.session;

import ashi.care.Pace;
import java.util.ArrayList;
import java.util.List;

/** The cues of a session: the first starts at 0 and each starts where the one before it ends. */
public final class Timeline {
  private final List<Cue> cues;

  /**
   * @throws IllegalArgumentException when there is no cue, or there are gaps or overlaps
   */
  public Timeline(List<Cue> cues) {
    if (cues.isEmpty()) {
      throw new IllegalArgumentException("A timeline has at least one cue.");
    }
    int at = 0;
    for (Cue cue : cues) {
      if (cue.at() != at || cue.length() <= 0) {
        throw new IllegalArgumentException(
            "A cue should start at " + at + " ms, not at " + cue.at());
      }
      at = cue.end();
    }
    this.cues = List.copyOf(cues);
  }

  public List<Cue> cues() {
    return cues;
  }

  /** Length of the whole, in milliseconds. */
  public int total() {
    return cues.get(cues.size() - 1).end();
  }

  /** Whether it is over after so many milliseconds. */
  public boolean isOver(int elapsed) {
    return elapsed >= total();
  }

  /** What is on after so many milliseconds; before the start the start, after the end the end. */
  public Now at(int elapsed) {
    int within = Math.max(0, Math.min(elapsed, total()));
    int low = 0;
    int high = cues.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (cues.get(middle).at() <= within) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Cue cue = cues.get(low);
    return new Now(low, within - cue.at(), cue.end() - within, total() - within);
  }

  /** The bells: at the start of each press, ten seconds before its end, and at its end. */
  public List<Bell> bells() {
    List<Bell> bells = new ArrayList<>();
    for (Cue cue : cues) {
      if (cue.phase() == Phase.PRESS) {
        bells.add(new Bell(cue.at(), Bell.Kind.START));
        if (Bell.warns(cue)) {
          bells.add(new Bell(cue.end() - Bell.WARNING, Bell.Kind.TEN_SECONDS));
        }
        bells.add(new Bell(cue.end(), Bell.Kind.END));
      }
    }
    return bells;
  }

  /** How many steps it leads through. */
  public int steps() {
    return cues.stream().mapToInt(Cue::step).max().orElse(-1) + 1;
  }

  /**
   * When the point of a step begins to be looked for, milliseconds from the start of the session;
   * behind the last step when it closes.
   */
  public int finding(int step) {
    return cues.get(firstOf(step)).at();
  }

  /** When the body turns for a step; where it need not, the same as {@link #finding}. */
  public int turning(int step) {
    int first = firstOf(step);
    Cue before = cues.get(Math.max(0, first - 1));
    boolean turns = before.phase() == Phase.REST && before.length() >= Pace.CHANGE * 1000;
    return turns && step < steps() ? before.at() : cues.get(first).at();
  }

  private int firstOf(int step) {
    int index = 0;
    while (index < cues.size() - 1 && cues.get(index).step() < step) {
      index++;
    }
    return index;
  }

  /** Milliseconds of pressing in one step between two times. */
  public int pressed(int step, int from, int to) {
    int pressed = 0;
    for (Cue cue : cues) {
      if (cue.phase() == Phase.PRESS && cue.step() == step) {
        pressed += Math.max(0, Math.min(to, cue.end()) - Math.max(from, cue.at()));
      }
    }
    return pressed;
  }

  /** This timeline with one cue longer and all after it later. */
  public Timeline extended(int index, int millis) {
    List<Cue> moved = new ArrayList<>(cues.size());
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      moved.add(
          new Cue(
              i > index ? cue.at() + millis : cue.at(),
              i == index ? cue.length() + millis : cue.length(),
              cue.phase(),
              cue.step(),
              cue.side(),
              cue.say(),
              cue.show()));
    }
    return new Timeline(moved);
  }
}
