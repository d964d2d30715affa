package ashi.phone.page;

import ashi.phone.web.Parts;
import ashi.phone.web.Said;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Carries what is ticked and typed on a page, but not sent yet, to the same page in another
 * language. Both have the same fields with the same values, so each stands there as it stood here.
 * It goes through {@code sessionStorage} of this tab, to that one address and only once: nothing of
 * it stands in an address or leaves the phone.
 */
final class Carrying {
  private static final String KEY = "ashi.carried";

  /** Calls back for each field that a person fills in, with what it holds and a name for it. */
  private static final String EACH =
      "function each(visit) { var seen = {};"
          + "document.querySelectorAll('main input, main select, main textarea, main details')"
          + ".forEach(function(f) {"
          + " if (/hidden|file|submit|button/.test(f.type)) return;"
          + " var tick = /checkbox|radio/.test(f.type),"
          + "  what = f.localName === 'details' ? 'open' : tick ? 'checked' : 'value',"
          + "  name = f.localName + ' ' + f.name + ' ' + (tick ? f.value : '');"
          + " seen[name] = (seen[name] || 0) + 1; visit(f, what, name + ' ' + seen[name]); }); }";

  private Carrying() {}

  static void listen() {
    EventListener<Event> goes =
        event -> {
          String to = language(event);
          if (!to.isEmpty()) {
            HTMLElement form = planned();
            keep(KEY, to, form == null ? "" : Forms.fields(form, null));
          }
        };
    Window.current().getDocument().addEventListener("click", goes);
  }

  /** Fills in what was carried here. */
  static void put() {
    String fields = fields(KEY);
    boolean differs = fill(KEY);
    HTMLElement form = planned();
    if (!differs || form == null || fields.isEmpty()) {
      drop(KEY);
      return;
    }
    // What is asked depends on what was chosen: until it is asked, nothing can be sent.
    form.setAttribute(Forms.BUSY, "true");
    Forms.ask(form.getAttribute("action"), fields + "&do=plan")
        .flatThen(response -> response.text())
        .then(
            text -> {
              HTMLElement main = Forms.main(text.stringValue());
              Replanning.put(Parts.part("main"), main);
              fill(KEY);
              drop(KEY);
              return null;
            })
        .catchError(
            failed -> {
              Message.in(form, Said.words("failed"));
              return null;
            });
  }

  /** The form of a session that is planned on this page. */
  private static @Nullable HTMLElement planned() {
    HTMLElement plan = Parts.part("plan");
    return plan == null ? null : Replanning.form(plan);
  }

  /** Where the same page in another language is that a click leads to in this tab; else empty. */
  @JSBody(
      params = "e",
      script =
          "var link = e.target.closest('a[hreflang]');"
              + "return link && !e.ctrlKey && !e.metaKey && !e.shiftKey ? link.href : '';")
  private static native String language(Event e);

  @JSBody(
      params = {"key", "to", "fields"},
      script =
          EACH
              + "var kept = {}; each(function(f, what, name) { kept[name] = f[what]; });"
              + "try { sessionStorage.setItem(key,"
              + " JSON.stringify({to: to, kept: kept, fields: fields})); } catch (closed) {}")
  private static native void keep(String key, String to, String fields);

  /** All fields of a planned form that was carried to this page, as it would be sent. */
  @JSBody(
      params = "key",
      script =
          "try { var it = JSON.parse(sessionStorage.getItem(key));"
              + " return it && it.to === location.href ? it.fields : '';"
              + "} catch (closed) { return ''; }")
  private static native String fields(String key);

  @JSBody(params = "key", script = "try { sessionStorage.removeItem(key); } catch (closed) {}")
  private static native void drop(String key);

  /**
   * Fills in what was carried to this page. Whether that is not all of it: something was chosen
   * that decides what is asked, or is not asked here.
   */
  @JSBody(
      params = "key",
      script =
          EACH
              + "try { var it = JSON.parse(sessionStorage.getItem(key)), differs = false;"
              + " if (!it || it.to !== location.href) return false;"
              + " each(function(f, what, name) {"
              + "  if (name in it.kept && f[what] !== it.kept[name]) {"
              + "   f[what] = it.kept[name];"
              + "   if (f.name && !/^(flag|before|dizzy)$/.test(f.name)) differs = true;"
              + "   if (what === 'value')"
              + "    f.dispatchEvent(new Event('input', {bubbles: true})); }"
              + "  delete it.kept[name]; });"
              + " for (var name in it.kept) if (it.kept[name] === true) differs = true;"
              + " return differs;"
              + "} catch (closed) { return false; }")
  private static native boolean fill(String key);
}
