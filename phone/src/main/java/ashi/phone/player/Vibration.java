package ashi.phone.player;

import ashi.care.session.Phase;
import org.teavm.jso.JSBody;

/** What the hand feels. */
final class Vibration {
  private Vibration() {}

  /** Whether this phone can at all. */
  @JSBody(script = "return typeof navigator.vibrate === 'function';")
  static native boolean isThere();

  /** Tells what begins: long to press, two short ones to let go, a tap for the rest. */
  static void tell(Phase phase) {
    switch (phase) {
      case PRESS -> buzz(new int[] {300});
      case EASE_OUT -> buzz(new int[] {120, 120, 120});
      case FIND, EASE_IN, OTHER_SIDE, REST, CLOSE -> buzz(new int[] {80});
    }
  }

  /** Tells that ten seconds are left. */
  static void tellTenSeconds() {
    buzz(new int[] {50, 80, 50});
  }

  @JSBody(
      params = "pattern",
      script = "if (navigator.vibrate) navigator.vibrate(Array.from(pattern));")
  private static native void buzz(int[] pattern);
}
