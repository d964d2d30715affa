package ashi.phone.player;

import ashi.phone.web.Parts;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

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
    NodeList<? extends HTMLElement> steps = all("[data-go]");
    for (int i = 0; i < steps.getLength(); i++) {
      int index = i;
      onChoice(steps.get(i), () -> choices.go(index));
    }
    NodeList<? extends HTMLElement> reasons = all("[data-reason]");
    for (int i = 0; i < reasons.getLength(); i++) {
      HTMLElement reason = reasons.get(i);
      onChoice(reason, () -> choices.leaveOut(reason.getAttribute("data-reason")));
    }
  }

  /** Shows which step is on. */
  static void step(int on) {
    NodeList<? extends HTMLElement> steps = all("[data-go]");
    for (int i = 0; i < steps.getLength(); i++) {
      if (i == on) {
        steps.get(i).setAttribute("aria-current", "step");
      } else {
        steps.get(i).removeAttribute("aria-current");
      }
    }
  }

  private static NodeList<? extends HTMLElement> all(String chosen) {
    return Parts.part(MENU).querySelectorAll(chosen);
  }

  private static void onChoice(String id, Runnable choice) {
    onChoice(Parts.part(id), choice);
  }

  private static void onChoice(HTMLElement button, Runnable choice) {
    EventListener<Event> chosen =
        event -> {
          close();
          choice.run();
        };
    button.addEventListener("click", chosen);
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
