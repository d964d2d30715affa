package ashi.phone.player;

/**
 * Tells the time by the system's clock, which also counts while a phone sleeps, but never goes
 * back: where that clock is set back, time goes on as a clock that nobody sets has counted it.
 */
final class SteadyClock {
  /** By how much the two may drift apart before it is taken for a change, in milliseconds. */
  private static final int DRIFT = 1_000;

  private double ahead;
  private double lastSystem = Double.NaN;
  private double lastSteady;

  /**
   * The time, in milliseconds since 1970 as they were first told.
   *
   * @param system what the system's clock says, milliseconds since 1970
   * @param steady milliseconds since any moment, of a clock that is never set but may stop in sleep
   */
  long read(double system, double steady) {
    double back = steady - lastSteady - (system - lastSystem);
    if (back > DRIFT) {
      ahead += back;
    }
    lastSystem = system;
    lastSteady = steady;
    return (long) (system + ahead);
  }
}
