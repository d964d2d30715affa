package ashi.phone.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** A question over the page with a button for each answer; an answer closes it. */
public final class Dialog {
  private final HTMLElement dialog;
  private final HTMLElement actions;
  private boolean muted;

  /**
   * Puts a question on the page, closed.
   *
   * @param id of its heading, unique on the page
   */
  public Dialog(String id, String question) {
    HTMLDocument document = Window.current().getDocument();
    dialog = document.createElement("dialog");
    dialog.setClassName("question");
    dialog.setAttribute("aria-labelledby", id);
    HTMLElement title = document.createElement("h2");
    title.setAttribute("id", id);
    title.setTextContent(question);
    actions = document.createElement("div");
    actions.setClassName("actions");
    dialog.appendChild(title);
    dialog.appendChild(actions);
    document.getBody().appendChild(dialog);
    EventListener<Event> cancelled =
        event -> {
          if (muted) {
            event.preventDefault();
          }
        };
    dialog.addEventListener("cancel", cancelled);
    // A key that was held down before the question came is no answer to it.
    EventListener<KeyboardEvent> pressed =
        event -> {
          if (event.isRepeat()) {
            event.preventDefault();
          }
        };
    dialog.addEventListener("keydown", pressed);
  }

  /** Says something under the question. */
  public void tell(String text) {
    HTMLElement words = Window.current().getDocument().createElement("p");
    words.setTextContent(text);
    dialog.insertBefore(words, actions);
  }

  /** Adds an answer; {@code style} is the button's class. */
  public void answer(String text, String style, Runnable action) {
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
    actions.appendChild(button);
  }

  /** What happens when it is left without an answer, by Escape. */
  public void onCancel(Runnable action) {
    EventListener<Event> cancelled = event -> action.run();
    dialog.addEventListener("cancel", cancelled);
  }

  /** Takes it off the page once it has been closed. */
  public void removeWhenClosed() {
    EventListener<Event> closed = event -> dialog.delete();
    dialog.addEventListener("close", closed);
  }

  /** Asks, unless it is being asked already. */
  public void open() {
    if (!isOpen()) {
      show(dialog);
    }
  }

  /** Whether it is being asked. */
  public boolean isOpen() {
    return isOpen(dialog);
  }

  /**
   * Asks, and takes an answer, or Escape, only after so many milliseconds: by then a slip is over.
   * No answer has the focus: whoever uses keys goes to one first.
   */
  public void openSlowly(int millis) {
    mute(true);
    open();
    Window.setTimeout(() -> mute(false), millis);
  }

  private void mute(boolean mute) {
    muted = mute;
    mute(actions, mute);
  }

  @JSBody(
      params = {"actions", "mute"},
      script = "actions.querySelectorAll('button').forEach(function(b) { b.disabled = mute; });")
  private static native void mute(HTMLElement actions, boolean mute);

  @JSBody(params = "dialog", script = "return dialog.open;")
  private static native boolean isOpen(HTMLElement dialog);

  @JSBody(params = "dialog", script = "dialog.showModal();")
  private static native void show(HTMLElement dialog);

  @JSBody(params = "dialog", script = "dialog.close();")
  private static native void close(HTMLElement dialog);
}
