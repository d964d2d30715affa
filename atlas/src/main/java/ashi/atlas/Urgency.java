package ashi.atlas;

/** How soon a sign needs a professional, the soonest first. */
public enum Urgency {
  /** An ambulance or an emergency department, now. */
  EMERGENCY,
  /** A professional on the same day. */
  SAME_DAY,
  /** A professional in the next days or weeks; gentle pressing may go on. */
  SOON;

  /** Whether there is no session while such a sign stands. */
  public boolean blocks() {
    return this != SOON;
  }
}
