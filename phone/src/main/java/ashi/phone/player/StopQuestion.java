package ashi.phone.player;

import ashi.care.Event.Ending;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Asks whether to stop, and why. Escape, or "Go on", goes on. */
final class StopQuestion {
  private final HTMLElement dialog;

  /** Hears the answer. */
  interface Answers {
    void goOn();

    void stop(Ending ending);
  }

  StopQuestion(Answers answers) {
    HTMLDocument document = Window.current().getDocument();
    dialog = document.createElement("dialog");
    dialog.setClassName("question");
    dialog.setAttribute("aria-labelledby", "stop-question");
    HTMLElement title = document.createElement("h2");
    title.setAttribute("id", "stop-question");
    title.setTextContent("Stop here?");
    HTMLElement actions = document.createElement("div");
    actions.setClassName("actions");
    dialog.appendChild(title);
    dialog.appendChild(actions);
    actions.appendChild(button("Go on", "button", answers::goOn));
    actions.appendChild(button("Stop", "button quiet", () -> answers.stop(Ending.STOPPED)));
    actions.appendChild(
        button("It hurts", "button quiet", () -> answers.stop(Ending.STOPPED_HURTS)));
    actions.appendChild(
        button("I feel dizzy", "button quiet", () -> answers.stop(Ending.STOPPED_DIZZY)));
    EventListener<Event> cancelled = event -> answers.goOn();
    dialog.addEventListener("cancel", cancelled);
    document.getBody().appendChild(dialog);
  }

  void ask() {
    if (!isOpen(dialog)) {
      open(dialog);
    }
  }

  private HTMLElement button(String text, String style, Runnable action) {
    HTMLElement button = Window.current().getDocument().createElement("button");
    button.setAttribute("type", "button");
    button.setClassName(style);
    button.setTextContent(text);
    EventListener<Event> clicked =
        event -> {
          close(dialog);
          action.run();
        };
    button.addEventListener("click", clicked);
    return button;
  }

  @JSBody(params = "dialog", script = "return dialog.open;")
  private static native boolean isOpen(HTMLElement dialog);

  @JSBody(params = "dialog", script = "dialog.showModal();")
  private static native void open(HTMLElement dialog);

  @JSBody(params = "dialog", script = "dialog.close();")
  private static native void close(HTMLElement dialog);
}
