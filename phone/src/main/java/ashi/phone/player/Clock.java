package ashi.phone.player;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.TimerHandler;

/** The browser's clock and its one timer. The timer only asks to be drawn; time is the clock's. */
final class Clock {
  private final SteadyClock steady = new SteadyClock();
  private int timer;

  /** Milliseconds since 1970; never fewer than before. */
  long now() {
    return steady.read(currentMillis(), steadyMillis());
  }

  /** Calls back once after so many milliseconds, in place of what was asked before. */
  void wake(int millis, TimerHandler handler) {
    stop();
    timer = later(handler, millis);
  }

  void stop() {
    cancel(timer);
  }

  @JSBody(script = "return Date.now();")
  private static native double currentMillis();

  @JSBody(script = "return performance.now();")
  private static native double steadyMillis();

  @JSBody(
      params = {"handler", "millis"},
      script = "return setTimeout(handler, millis);")
  private static native int later(TimerHandler handler, int millis);

  @JSBody(params = "timer", script = "clearTimeout(timer);")
  private static native void cancel(int timer);
}
