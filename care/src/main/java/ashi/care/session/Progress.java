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
 * @param pausedFor milliseconds of earlier pauses
 * @param shift milliseconds jumped forward (back when below 0)
 * @param jumpedTo where in the session the last jump led, in milliseconds
 * @param pressedBefore milliseconds really pressed before the last jump
 * @param extended indexes of the cues made longer, by {@value #MORE} ms for each time listed
 */
public record Progress(
    long startedAt,
    long pausedAt,
    long pausedFor,
    int shift,
    int jumpedTo,
    int pressedBefore,
    List<Integer> extended) {

  /** By how much "more" makes a cue longer, in milliseconds. */
  public static final int MORE = 30_000;

  /** Back goes to the start of this cue when it is further in than this, else to the one before. */
  public static final int SETTLED = 3_000;

  private static final int LONGEST = 24 * 3_600_000;

  public Progress {
    extended = List.copyOf(extended);
  }

  /** A session that starts now. */
  public static Progress start(long now) {
    return new Progress(now, -1, 0, 0, 0, 0, List.of());
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

  /** The same session, running again. */
  public Progress resume(long now) {
    return isPaused()
        ? new Progress(
            startedAt,
            -1,
            pausedFor + Math.max(0, now - pausedAt),
            shift,
            jumpedTo,
            pressedBefore,
            extended)
        : this;
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

  /** Makes the cue that is on half a minute longer. */
  public Progress more30(long now, Timeline plain) {
    Timeline timeline = on(plain);
    int elapsed = elapsed(now);
    if (timeline.isOver(elapsed)) {
      return this;
    }
    List<Integer> more = new ArrayList<>(extended);
    more.add(timeline.at(elapsed).index());
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
    return (pressedBefore + on(plain).pressed(jumpedTo, elapsed(now))) / 1000;
  }

  /** A short line for {@link #decode}. */
  public String encode() {
    StringBuilder text = new StringBuilder("1");
    for (long value : new long[] {startedAt, pausedAt, pausedFor, shift, jumpedTo, pressedBefore}) {
      text.append(' ').append(value);
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
    if (parts.size() < 7 || !parts.get(0).equals("1")) {
      return Optional.empty();
    }
    try {
      List<Integer> extended = new ArrayList<>();
      for (int i = 7; i < parts.size(); i++) {
        extended.add(Integer.parseInt(parts.get(i)));
      }
      Progress progress =
          new Progress(
              Long.parseLong(parts.get(1)),
              Long.parseLong(parts.get(2)),
              Long.parseLong(parts.get(3)),
              Integer.parseInt(parts.get(4)),
              Integer.parseInt(parts.get(5)),
              Integer.parseInt(parts.get(6)),
              extended);
      return progress.isSound(cues) ? Optional.of(progress) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean isSound(int cues) {
    for (int index : extended) {
      if (index < 0 || index >= cues) {
        return false;
      }
    }
    return startedAt >= 0
        && pausedAt >= -1
        && pausedFor >= 0
        && jumpedTo >= 0
        && pressedBefore >= 0;
  }

  private Progress jump(long now, Timeline timeline, int target) {
    int elapsed = Math.min(elapsed(now), timeline.total());
    return new Progress(
        startedAt,
        pausedAt,
        pausedFor,
        (int) (target - unshifted(now)),
        target,
        pressedBefore + timeline.pressed(jumpedTo, elapsed),
        extended);
  }
}
