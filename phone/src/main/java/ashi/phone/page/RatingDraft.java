package ashi.phone.page;

import ashi.phone.running.Running;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/** Keeps what is said of a session that has ended until it is sent, also when the page is lost. */
final class RatingDraft {
  private RatingDraft() {}

  static void listen() {
    HTMLElement form = Window.current().getDocument().getElementById("ending");
    if (form == null) {
      return;
    }
    Running running = Running.last();
    if (running != null) {
      fill(form, running.getDraft());
    }
    EventListener<Event> written = event -> keep(form);
    form.addEventListener("input", written);
  }

  private static void keep(HTMLElement form) {
    Running running = Running.last();
    if (running != null) {
      running.setDraft(read(form));
      Running.keep(running);
    }
  }

  @JSBody(
      params = "form",
      script =
          "var all = new FormData(form), draft = new URLSearchParams();"
              + "['id', 'note', 'after'].forEach(function(name) {"
              + " draft.append(name, all.get(name) || ''); });"
              + "return draft.toString();")
  private static native String read(HTMLElement form);

  /** Only what was said of the same session. */
  @JSBody(
      params = {"form", "draft"},
      script =
          "var said = new URLSearchParams(draft), fields = form.elements;"
              + "if (!draft || fields.id.value !== said.get('id')) return;"
              + "fields.note.value = said.get('note');"
              + "if (said.get('after')) fields.after.value = said.get('after');")
  private static native void fill(HTMLElement form, String draft);
}
