package ashi.phone.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Asks before something is lost. A form says the question in {@code data-confirm} and the word for
 * yes in {@code data-yes}.
 */
final class Question {
  private Question() {}

  static void ask(HTMLElement form, Runnable yes) {
    HTMLDocument document = Window.current().getDocument();
    HTMLElement dialog = document.createElement("dialog");
    dialog.setClassName("question");
    HTMLElement title = document.createElement("h2");
    title.setAttribute("id", "question");
    title.setTextContent(form.getAttribute("data-confirm"));
    dialog.setAttribute("aria-labelledby", "question");
    HTMLElement actions = document.createElement("div");
    actions.setClassName("actions");
    String word = form.hasAttribute("data-yes") ? form.getAttribute("data-yes") : "Delete";
    actions.appendChild(button("Keep", "button", () -> close(dialog)));
    actions.appendChild(
        button(
            word,
            "button danger",
            () -> {
              close(dialog);
              yes.run();
            }));
    dialog.appendChild(title);
    dialog.appendChild(actions);
    EventListener<Event> closed = event -> dialog.delete();
    dialog.addEventListener("close", closed);
    document.getBody().appendChild(dialog);
    open(dialog);
  }

  private static HTMLElement button(String text, String style, Runnable action) {
    HTMLElement button = Window.current().getDocument().createElement("button");
    button.setAttribute("type", "button");
    button.setClassName(style);
    button.setTextContent(text);
    EventListener<Event> clicked = event -> action.run();
    button.addEventListener("click", clicked);
    return button;
  }

  @JSBody(params = "dialog", script = "dialog.showModal();")
  private static native void open(HTMLElement dialog);

  @JSBody(params = "dialog", script = "dialog.close();")
  private static native void close(HTMLElement dialog);
}
