package ashi.phone.player;

import ashi.phone.web.Parts;
import ashi.phone.web.Said;

/**
 * Keeps a phone on the floor from being operated by a sleeve or a ball: until it is unlocked by two
 * taps only the stops answer.
 */
final class TouchLock {
  private static final int TWO_TAPS_MILLIS = 3_000;
  private static final String SESSION = "session";

  private final Clock clock;
  private long tapped = Long.MIN_VALUE / 2;

  TouchLock(Clock clock) {
    this.clock = clock;
    Parts.onClick("unlock", this::tap);
  }

  void lock() {
    set(true);
    Parts.focus("unlock");
  }

  /** Two taps shortly after each other. */
  private void tap() {
    long now = clock.now();
    if (now - tapped > TWO_TAPS_MILLIS) {
      tapped = now;
      Parts.label("unlock", Said.words("unlock-again"));
      return;
    }
    set(false);
    Parts.focus("pause");
  }

  private void set(boolean locked) {
    tapped = Long.MIN_VALUE / 2;
    Parts.label("unlock", Said.words("unlock"));
    Parts.attribute(SESSION, "data-locked", Boolean.toString(locked));
    Parts.show("unlock", locked);
  }
}
