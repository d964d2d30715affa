package ashi.care.session;

import ashi.atlas.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a running session is. Derived from the clock alone, so that it is right after any sleep.
 *
 * <p>Worked example: started at 0, paused from 20 s to 50 s, 10 s skipped: at 60 s on the clock the
 * session is at 60 − 30 + 10 = 40 s.
 *
 * @param startedAt clock, milliseconds since 1970
 * @param pausedAt clock when the standing pause began, or -1 when running
 * @param pausedFor milliseconds of earlier pauses; below 0 when the clock was set back in one
 * @param shift milliseconds jumped forward (back when below 0)
 * @param jumpedTo where in the session the last jump led, in milliseconds
 * @param pressedBefore milliseconds really pressed before the last jump, for each step; steps not
 *     yet reached may be missing
 * @param extended indexes of the cues made longer, by {@value #MORE} ms for each time listed
 */
public record Progress(
    long startedAt,
    long pausedAt,
    long pausedFor,
    int shift,
    int jumpedTo,
    List<Integer> pressedBefore,
    List<Integer> extended) {

  /** By how much "more" makes a cue longer, in milliseconds. */
  public static final int MORE = 30_000;

  /** Back goes to the start of this cue when it is further in than this, else to the one before. */
  public static final int SETTLED = 3_000;

  /** A point pressed for so many milliseconds was pressed; for less, it was only tried. */
  public static final int PRESSED = 10_000;

  private static final int LONGEST_PRESS = 3 * 60_000;
  private static final int LONGEST_WAIT = 5 * 60_000;

  private static final int LONGEST = 24 * 3_600_000;

  public Progress {
    pressedBefore = List.copyOf(pressedBefore);
    extended = List.copyOf(extended);
  }

  /** A session that starts now. */
  public static Progress start(long now) {
    return new Progress(now, -1, 0, 0, 0, List.of(), List.of());
  }

  public boolean isPaused() {
    return pausedAt >= 0;
  }

  /** Milliseconds into the session, from 0 to a day. */
  public int elapsed(long now) {
    return (int) Math.max(0, Math.min(LONGEST, unshifted(now) + shift));
  }

  private long unshifted(long now) {
    return (isPaused() ? pausedAt : now) - startedAt - pausedFor;
  }

  /**
   * The same session, paused. A time in the past is right for a session that was cut off then.
   *
   * @param now clock; a session already paused stays as it is
   */
  public Progress pause(long now) {
    return isPaused()
        ? this
        : new Progress(startedAt, now, pausedFor, shift, jumpedTo, pressedBefore, extended);
  }

  /** The same session, running again where it was, also when the clock was set back meanwhile. */
  public Progress resume(long now) {
    return isPaused()
        ? new Progress(
            startedAt, -1, pausedFor + now - pausedAt, shift, jumpedTo, pressedBefore, extended)
        : this;
  }

  /**
   * The same session, as far as its sound is: that may load for a moment or drift from the clock.
   *
   * @param sound milliseconds from the start of the session
   */
  public Progress following(int sound, long now) {
    int following = (int) (sound - unshifted(now));
    return following == shift
        ? this
        : new Progress(
            startedAt, pausedAt, pausedFor, following, jumpedTo, pressedBefore, extended);
  }

  /**
   * Jumps to a time.
   *
   * @param millis from the start of the session
   */
  public Progress to(int millis, long now, Timeline plain) {
    Timeline timeline = on(plain);
    return jump(now, timeline, Math.max(0, Math.min(millis, timeline.total())));
  }

  /** Jumps to the start of the next cue, or to the end. */
  public Progress skip(long now, Timeline plain) {
    Timeline timeline = on(plain);
    return jump(now, timeline, timeline.cues().get(timeline.at(elapsed(now)).index()).end());
  }

  /** Jumps to the start of this cue, or of the one before when this one has hardly begun. */
  public Progress back(long now, Timeline plain) {
    Timeline timeline = on(plain);
    Now on = timeline.at(elapsed(now));
    int target = on.into() > SETTLED ? on.index() : Math.max(0, on.index() - 1);
    return jump(now, timeline, timeline.cues().get(target).at());
  }

  /** Jumps to the next point, or to the close; first to where the body turns for it. */
  public Progress toNextPoint(long now, Timeline plain) {
    Timeline timeline = on(plain);
    int elapsed = elapsed(now);
    int next = timeline.cues().get(timeline.at(elapsed).index()).step() + 1;
    int turning = timeline.turning(next);
    return jump(now, timeline, turning > elapsed ? turning : timeline.finding(next));
  }

  /** Jumps to where the body turns for a step or, where it need not, its point is looked for. */
  public Progress toStep(int step, long now, Timeline plain) {
    Timeline timeline = on(plain);
    return jump(now, timeline, timeline.turning(step));
  }

  /** Jumps to the start of this point, or of the one before when this one has hardly begun. */
  public Progress toPreviousPoint(long now, Timeline plain) {
    Timeline timeline = on(plain);
    int elapsed = elapsed(now);
    int step = timeline.cues().get(timeline.at(elapsed).index()).step();
    boolean settled = elapsed - timeline.finding(step) > SETTLED;
    return jump(now, timeline, timeline.finding(settled ? step : Math.max(0, step - 1)));
  }

  /**
   * Makes the cue that is on half a minute longer. A press grows to three minutes at most, or to
   * twice its planned time where that is less (half a minute more is always given), anything else
   * to five minutes: trials pressed for one to five minutes (Waits 2018) or three (Zick 2016), and
   * a light press is short for a reason.
   *
   * @return the same session where it is long enough
   */
  public Progress more30(long now, Timeline plain) {
    Timeline timeline = on(plain);
    int elapsed = elapsed(now);
    int index = timeline.at(elapsed).index();
    Cue planned = plain.cues().get(index);
    int most =
        planned.phase() == Phase.PRESS
            ? Math.min(LONGEST_PRESS, planned.length() + Math.max(planned.length(), MORE))
            : LONGEST_WAIT;
    if (timeline.isOver(elapsed) || timeline.cues().get(index).length() + MORE > most) {
      return this;
    }
    List<Integer> more = new ArrayList<>(extended);
    more.add(index);
    return new Progress(startedAt, pausedAt, pausedFor, shift, jumpedTo, pressedBefore, more);
  }

  /** The timeline as this session runs it, with the cues that were made longer. */
  public Timeline on(Timeline plain) {
    Timeline timeline = plain;
    for (int index : extended) {
      timeline = timeline.extended(index, MORE);
    }
    return timeline;
  }

  /** What is on now. */
  public Now now(long now, Timeline plain) {
    return on(plain).at(elapsed(now));
  }

  /** Seconds really pressed until now: what was skipped or paused does not count. */
  public int pressedSeconds(long now, Timeline plain) {
    return pressed(now, on(plain)).stream().mapToInt(millis -> millis).sum() / 1000;
  }

  /** The steps pressed for long enough to count, by their index. */
  public List<Integer> pressedSteps(long now, Timeline plain) {
    List<Integer> pressed = pressed(now, on(plain));
    List<Integer> steps = new ArrayList<>();
    for (int step = 0; step < pressed.size(); step++) {
      if (pressed.get(step) >= PRESSED) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** Milliseconds really pressed until now, for each step. */
  private List<Integer> pressed(long now, Timeline timeline) {
    List<Integer> pressed = new ArrayList<>();
    for (int step = 0; step < timeline.steps(); step++) {
      int before = step < pressedBefore.size() ? pressedBefore.get(step) : 0;
      pressed.add(before + timeline.pressed(step, jumpedTo, elapsed(now)));
    }
    return pressed;
  }

  /** A short line for {@link #decode}. */
  public String encode() {
    StringBuilder text = new StringBuilder("2");
    for (long value :
        new long[] {startedAt, pausedAt, pausedFor, shift, jumpedTo, pressedBefore.size()}) {
      text.append(' ').append(value);
    }
    for (int millis : pressedBefore) {
      text.append(' ').append(millis);
    }
    for (int index : extended) {
      text.append(' ').append(index);
    }
    return text.toString();
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @param cues how many the timeline has
   * @return empty for anything else
   */
  public static Optional<Progress> decode(String text, int cues) {
    List<String> parts = Split.at(' ', text);
    if (parts.size() < 7 || !isKnown(parts)) {
      return Optional.empty();
    }
    try {
      int extendedFrom = 7 + Integer.parseInt(parts.get(6));
      if (extendedFrom < 7 || extendedFrom > parts.size()) {
        return Optional.empty();
      }
      Progress progress =
          new Progress(
              Long.parseLong(parts.get(1)),
              Long.parseLong(parts.get(2)),
              Long.parseLong(parts.get(3)),
              Integer.parseInt(parts.get(4)),
              Integer.parseInt(parts.get(5)),
              numbers(parts.subList(7, extendedFrom)),
              numbers(parts.subList(extendedFrom, parts.size())));
      return progress.isSound(cues) ? Optional.of(progress) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The first version tells one sum for all steps, which says the same only when it is zero. */
  private static boolean isKnown(List<String> parts) {
    return parts.get(0).equals("2") || (parts.get(0).equals("1") && parts.get(6).equals("0"));
  }

  private static List<Integer> numbers(List<String> parts) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : parts) {
      numbers.add(Integer.parseInt(part));
    }
    return numbers;
  }

  private boolean isSound(int cues) {
    for (int index : extended) {
      if (index < 0 || index >= cues) {
        return false;
      }
    }
    for (int millis : pressedBefore) {
      if (millis < 0) {
        return false;
      }
    }
    return startedAt >= 0 && pausedAt >= -1 && jumpedTo >= 0;
  }

  private Progress jump(long now, Timeline timeline, int target) {
    return new Progress(
        startedAt,
        pausedAt,
        pausedFor,
        (int) (target - unshifted(now)),
        target,
        pressed(now, timeline),
        extended);
  }
}
