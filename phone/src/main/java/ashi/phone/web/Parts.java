package ashi.phone.web;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/** The parts of a page by their ids; one that the page leaves out is passed over. */
public final class Parts {
  private Parts() {}

  /** Null when the page has none. */
  public static HTMLElement part(String id) {
    return Window.current().getDocument().getElementById(id);
  }

  /** Writes a text, and leaves the page alone when it is there already. */
  public static void text(String id, String text) {
    HTMLElement part = part(id);
    if (part != null && !part.getTextContent().equals(text)) {
      part.setTextContent(text);
    }
  }

  /** Writes the words of a button: its {@code .label} where it has an icon too. */
  public static void label(String id, String text) {
    HTMLElement part = part(id);
    if (part != null) {
      HTMLElement label = part.querySelector(".label");
      (label == null ? part : label).setTextContent(text);
    }
  }

  public static void attribute(String id, String name, String value) {
    HTMLElement part = part(id);
    if (part != null && !value.equals(part.getAttribute(name))) {
      part.setAttribute(name, value);
    }
  }

  public static void show(String id, boolean shown) {
    HTMLElement part = part(id);
    if (part != null) {
      part.setHidden(!shown);
    }
  }

  /** Whether a button cannot be used now. */
  public static void disable(String id, boolean disabled) {
    HTMLElement part = part(id);
    if (part == null) {
      return;
    }
    if (disabled) {
      part.setAttribute("disabled", "");
    } else {
      part.removeAttribute("disabled");
    }
  }

  public static boolean isPressed(String id) {
    HTMLElement part = part(id);
    return part != null && "true".equals(part.getAttribute("aria-pressed"));
  }

  public static void focus(String id) {
    HTMLElement part = part(id);
    if (part != null) {
      part.focus();
    }
  }

  public static void onClick(String id, Runnable action) {
    HTMLElement part = part(id);
    if (part != null) {
      EventListener<Event> listener = event -> action.run();
      part.addEventListener("click", listener);
    }
  }
}
