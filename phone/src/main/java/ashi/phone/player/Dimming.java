package ashi.phone.player;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;

/** Dims a screen that nobody touched for a minute; any touch or key makes it bright again. */
final class Dimming {
  private static final int UNTOUCHED_MILLIS = 60_000;

  private final Allowed allowed;
  private final Clock clock = new Clock();

  /** Whether it may be dark now: the person is led by sound. */
  interface Allowed {
    boolean now();
  }

  Dimming(Allowed allowed) {
    this.allowed = allowed;
    EventListener<Event> touched = event -> brighten();
    for (String touch : new String[] {"pointerdown", "keydown"}) {
      Window.current().getDocument().addEventListener(touch, touched);
    }
  }

  /** Bright now, and dimmed in a minute. */
  void brighten() {
    dim(false);
    clock.wake(UNTOUCHED_MILLIS, () -> dim(allowed.now()));
  }

  @JSBody(params = "dim", script = "document.documentElement.toggleAttribute('data-dim', dim);")
  private static native void dim(boolean dim);
}
