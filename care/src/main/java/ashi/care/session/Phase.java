package ashi.care.session;

/** What is going on in a session. */
public enum Phase {
  FIND,
  EASE_IN,
  PRESS,
  EASE_OUT,
  OTHER_SIDE,
  /** Between two points; the next one is announced. */
  REST,
  CLOSE
}
