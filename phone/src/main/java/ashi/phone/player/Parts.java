package ashi.phone.player;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/** The parts of the session page by their ids; one that the page leaves out is passed over. */
final class Parts {
  private Parts() {}

  /** Null when the page has none. */
  static HTMLElement part(String id) {
    return Window.current().getDocument().getElementById(id);
  }

  /** Writes a text, and leaves the page alone when it is there already. */
  static void text(String id, String text) {
    HTMLElement part = part(id);
    if (part != null && !part.getTextContent().equals(text)) {
      part.setTextContent(text);
    }
  }

  /** Writes the words of a button: its {@code .label} where it has an icon too. */
  static void label(String id, String text) {
    HTMLElement part = part(id);
    if (part != null) {
      HTMLElement label = part.querySelector(".label");
      (label == null ? part : label).setTextContent(text);
    }
  }

  static void attribute(String id, String name, String value) {
    HTMLElement part = part(id);
    if (part != null && !value.equals(part.getAttribute(name))) {
      part.setAttribute(name, value);
    }
  }

  static void show(String id, boolean shown) {
    HTMLElement part = part(id);
    if (part != null) {
      part.setHidden(!shown);
    }
  }

  static boolean isPressed(String id) {
    HTMLElement part = part(id);
    return part != null && "true".equals(part.getAttribute("aria-pressed"));
  }

  static void focus(String id) {
    HTMLElement part = part(id);
    if (part != null) {
      part.focus();
    }
  }

  static void onClick(String id, Runnable action) {
    HTMLElement part = part(id);
    if (part != null) {
      EventListener<Event> listener = event -> action.run();
      part.addEventListener("click", listener);
    }
  }
}
