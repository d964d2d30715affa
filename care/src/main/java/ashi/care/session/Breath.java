package ashi.care.session;

/**
 * The pace of breathing while a point is pressed: {@value #IN} ms in, {@value #OUT} ms out, six
 * breaths a minute.
 *
 * @param in whether it is time to breathe in
 * @param left milliseconds until the breath turns
 */
public record Breath(boolean in, int left) {
  public static final int IN = 4_000;
  public static final int OUT = 6_000;

  /**
   * The breath at a time into a press.
   *
   * @param into milliseconds, 0 or more
   */
  public static Breath at(int into) {
    int through = into % (IN + OUT);
    return through < IN ? new Breath(true, IN - through) : new Breath(false, IN + OUT - through);
  }
}
