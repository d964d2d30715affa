package ashi.care.session;

/**
 * A sound of a bell.
 *
 * @param at milliseconds from the start of the session
 */
public record Bell(int at, Kind kind) {

  /** How long before the end of a press it is announced, in milliseconds. */
  public static final int WARNING = 10_000;

  /** Whether a press is long enough for its last seconds to be announced. */
  public static boolean warns(Cue press) {
    return press.length() > 2 * WARNING;
  }

  /** What a bell tells. */
  public enum Kind {
    START,
    TEN_SECONDS,
    END
  }
}
