package ashi.phone.player;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The keyboard: space pauses and goes on, the arrows go back and on, up gives half a minute more,
 * Escape asks whether to stop. A control that has the focus keeps its own keys.
 */
final class Keys {
  private Keys() {}

  /** What the keys do. */
  interface Actions {
    /** Whether keys mean anything now. */
    boolean isListening();

    void pauseOrGoOn();

    void back();

    void skip();

    void more();

    void askToStop();
  }

  static void listen(Actions actions) {
    EventListener<KeyboardEvent> pressed =
        event -> {
          if (actions.isListening() && isForPlayer(event) && act(event.getKey(), actions)) {
            event.preventDefault();
          }
        };
    Window.current().getDocument().addEventListener("keydown", pressed);
  }

  private static boolean act(String key, Actions actions) {
    switch (key) {
      case " " -> actions.pauseOrGoOn();
      case "ArrowLeft" -> actions.back();
      case "ArrowRight" -> actions.skip();
      case "ArrowUp" -> actions.more();
      case "Escape" -> actions.askToStop();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean isForPlayer(KeyboardEvent event) {
    if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || event.isRepeat()) {
      return false;
    }
    HTMLElement focused = Window.current().getDocument().getActiveElement();
    if (focused == null) {
      return !isAsked();
    }
    String name = focused.getTagName().toLowerCase();
    boolean typing = name.equals("input") || name.equals("textarea") || name.equals("select");
    boolean pressable = name.equals("button") || name.equals("a") || name.equals("summary");
    return !typing && !isAsked() && !(pressable && event.getKey().equals(" "));
  }

  /** A question has the keys to itself, even when none of its answers has the focus. */
  @JSBody(script = "return document.querySelector('dialog[open]') !== null;")
  private static native boolean isAsked();
}
