package ashi.phone.player;

import ashi.phone.web.Parts;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/** What a session offers besides its few large buttons; one tap away, while the session goes on. */
final class Menu {
  private static final String MENU = "menu";

  private Menu() {}

  /** What can be chosen in it. */
  interface Choices {
    /** Goes to a step. */
    void go(int step);

    void back();

    void skip();

    /**
     * Goes on without the point that is on.
     *
     * @param reason name of why
     */
    void leaveOut(String reason);

    void lock();
  }

  static void listen(Choices choices) {
    Parts.onClick("more-choices", () -> open(Parts.part(MENU)));
    Parts.onClick("menu-close", Menu::close);
    onChoice("phase-back", choices::back);
    onChoice("phase-on", choices::skip);
    onChoice("lock", choices::lock);
    EventListener<Event> chosen =
        event -> {
          String step = chosen(event, "data-go");
          String reason = chosen(event, "data-reason");
          if (!step.isEmpty()) {
            close();
            choices.go(Integer.parseInt(step));
          } else if (!reason.isEmpty()) {
            close();
            choices.leaveOut(reason);
          }
        };
    Parts.part(MENU).addEventListener("click", chosen);
  }

  /** What the button that was clicked says; empty for any other. */
  @JSBody(
      params = {"event", "name"},
      script =
          "var button = event.target.closest('[' + name + ']');"
              + " return button ? button.getAttribute(name) : '';")
  private static native String chosen(Event event, String name);

  /** Shows which step is on. */
  @JSBody(
      params = "on",
      script =
          "document.querySelectorAll('[data-go]').forEach(function(button, index) {"
              + " if (index === on) button.setAttribute('aria-current', 'step');"
              + " else button.removeAttribute('aria-current'); });")
  static native void step(int on);

  /** Marks a step as left out of this session, or as one of it again. */
  @JSBody(
      params = {"step", "out"},
      script = "document.querySelectorAll('[data-go] em')[step].hidden = !out;")
  static native void leave(int step, boolean out);

  @JSBody(
      params = "step",
      script = "return !document.querySelectorAll('[data-go] em')[step].hidden;")
  static native boolean isLeft(int step);

  @JSBody(script = "return !document.querySelector('[data-go] em[hidden]');")
  static native boolean areAllLeft();

  private static void onChoice(String id, Runnable choice) {
    Parts.onClick(
        id,
        () -> {
          close();
          choice.run();
        });
  }

  private static void close() {
    close(Parts.part(MENU));
  }

  @JSBody(
      params = "menu",
      script =
          "if (!menu || menu.open) return;"
              + "menu.querySelector('details').open = false;"
              + "menu.showModal();")
  private static native void open(HTMLElement menu);

  @JSBody(params = "menu", script = "menu.close();")
  private static native void close(HTMLElement menu);
}
