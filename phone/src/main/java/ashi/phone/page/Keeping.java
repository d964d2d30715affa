package ashi.phone.page;

import ashi.phone.web.WebResponse;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Keeps what is typed and chosen in a form, soon after and before the page is left. A form that
 * wants it has {@code data-keeps}; one that wants it at once says "now" there. Its buttons keep it
 * too.
 */
final class Keeping {
  private static final String KEEPS = "data-keeps";
  private static final int SOON = 700;

  private static @Nullable HTMLElement changed;
  private static int timer;

  private Keeping() {}

  static void listen() {
    EventListener<Event> typed = Keeping::typed;
    EventListener<Event> left = event -> keep();
    Window.current().getDocument().addEventListener("input", typed);
    Window.current().addEventListener("pagehide", left);
    // Before the worker is asked for the page that a link leads to, which may show the form.
    EventListener<Event> goes =
        event -> {
          if (isOnLink(event)) {
            HTMLElement form = changed;
            if (form != null && PageWorker.answered()) {
              showAddress(form);
            }
            keep();
          }
        };
    Window.current().getDocument().addEventListener("click", goes);
    Window.current().getDocument().addEventListener("visibilitychange", left);
    changed = Window.current().getDocument().querySelector("[data-keeps=now]");
    keep();
  }

  @JSBody(params = "event", script = "return !!event.target.closest('a[href]');")
  private static native boolean isOnLink(Event event);

  /** A button sends the whole form now. */
  static void forget() {
    Window.clearTimeout(timer);
    changed = null;
  }

  private static void typed(Event event) {
    HTMLElement field = event.getTarget().cast();
    HTMLElement form = Replanning.form(field);
    if (form != null && form.hasAttribute(KEEPS)) {
      forget();
      changed = form;
      timer = Window.setTimeout(Keeping::keep, SOON);
    }
  }

  private static void keep() {
    HTMLElement form = changed;
    forget();
    if (form == null || !PageWorker.answered()) {
      return;
    }
    post(form.getAttribute("action"), Forms.fields(form, null) + "&do=keep")
        .flatThen(response -> response.text())
        .then(
            text -> {
              HTMLElement main = Forms.main(text.stringValue());
              if (main != null) {
                show(form, main);
              }
              return null;
            },
            lost -> null);
  }

  /** Goes on also when the page does not. */
  @JSBody(
      params = {"action", "body"},
      script =
          "return fetch(action, {method: 'POST', body: body, keepalive: true,"
              + " headers: {'Content-Type': 'text/plain;charset=utf-8'}});")
  private static native JSPromise<WebResponse> post(String action, String body);

  /** What is told of the form, and the address where it is found again. */
  @JSBody(
      params = {"form", "main"},
      script =
          "var here = form.querySelectorAll('[data-live]'),"
              + " fresh = main.querySelectorAll('[data-live]');"
              + "if (!form.isConnected || here.length !== fresh.length) return;"
              + "here.forEach(function(part, i) { part.textContent = fresh[i].textContent; });"
              + "history.replaceState(null, '', form.getAttribute('action'));")
  private static native void show(HTMLElement form, HTMLElement main);

  /** Where the form is found again, once what is in it is kept. */
  @JSBody(params = "form", script = "history.replaceState(null, '', form.getAttribute('action'));")
  private static native void showAddress(HTMLElement form);
}
