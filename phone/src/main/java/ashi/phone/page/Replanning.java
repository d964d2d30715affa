package ashi.phone.page;

import ashi.phone.web.Parts;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Plans a session again as soon as something is changed that it depends on. Without this script a
 * button does the same.
 */
final class Replanning {
  private static int latest;

  private Replanning() {}

  static void listen() {
    EventListener<Event> changed = Replanning::changed;
    Window.current().getDocument().addEventListener("change", changed);
  }

  private static void changed(Event event) {
    HTMLElement field = event.getTarget().cast();
    HTMLElement form = form(field);
    String name = field.getAttribute("name");
    boolean planned = form != null && form.querySelector("#plan") != null;
    if (!planned || "flag".equals(name) || "before".equals(name)) {
      return;
    }
    int asked = ++latest;
    Forms.ask(form.getAttribute("action"), Forms.fields(form, null) + "&do=plan")
        .flatThen(response -> response.text())
        .then(
            text -> {
              HTMLElement main = Forms.main(text.stringValue());
              if (main != null && asked == latest) {
                show(main, field);
              }
              return null;
            });
  }

  /** Another complaint may have other questions: then all of it is new. */
  private static void show(HTMLElement main, HTMLElement field) {
    HTMLElement plan = main.querySelector("#plan");
    if (plan == null) {
      put(Parts.part("plan"), main);
    } else if ("complaint".equals(field.getAttribute("name"))) {
      put(Parts.part("main"), main);
      focus(field.getAttribute("value"));
    } else {
      put(Parts.part("plan"), plan);
      Parts.text("line", main.querySelector("#line").getTextContent());
    }
  }

  @JSBody(params = "field", script = "return field.form || null;")
  static native HTMLElement form(HTMLElement field);

  @JSBody(
      params = {"part", "from"},
      script = "part.replaceChildren.apply(part, Array.from(from.childNodes));")
  static native void put(HTMLElement part, HTMLElement from);

  @JSBody(
      params = "value",
      script =
          "var field = document.querySelector('[name=complaint][value=\"' + value + '\"]');"
              + "if (field) field.focus({preventScroll: true});")
  private static native void focus(String value);
}
