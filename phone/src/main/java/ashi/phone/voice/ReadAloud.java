package ashi.phone.voice;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * Buttons that read an instruction aloud, where the phone has a voice: {@code data-say}; and the
 * choice of voices.
 */
public final class ReadAloud {
  private ReadAloud() {}

  public static void main(String[] args) {
    VoiceChoice.listen();
    Voice.onFound(ReadAloud::offer);
    offer();
    NodeList<? extends HTMLElement> buttons = buttons();
    for (int i = 0; i < buttons.getLength(); i++) {
      HTMLElement button = buttons.get(i);
      EventListener<Event> pressed = event -> Voice.say(button.getAttribute("data-say"));
      button.addEventListener("click", pressed);
    }
  }

  private static void offer() {
    NodeList<? extends HTMLElement> buttons = buttons();
    for (int i = 0; i < buttons.getLength(); i++) {
      buttons.get(i).setHidden(!Voice.isThere());
    }
  }

  private static NodeList<? extends HTMLElement> buttons() {
    return Window.current().getDocument().querySelectorAll("button[data-say]");
  }
}
