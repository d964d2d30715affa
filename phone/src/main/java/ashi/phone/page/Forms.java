package ashi.phone.page;

import ashi.phone.ruler.KeptCalibration;
import ashi.phone.running.Running;
import ashi.phone.web.Said;
import ashi.phone.web.WebAddress;
import ashi.phone.web.WebResponse;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Sends what is written in forms as a text body, which every service worker can read, and shows
 * what comes back. Without this script the browser sends the same forms to the server.
 */
final class Forms {
  static final String BUSY = "aria-busy";

  private Forms() {}

  static void listen() {
    EventListener<SubmitEvent> submitted = Forms::submitted;
    Window.current().getDocument().addEventListener("submit", submitted);
  }

  private static void submitted(SubmitEvent event) {
    HTMLElement form = event.getTarget().cast();
    HTMLElement button = event.getSubmitter();
    if (event.isDefaultPrevented() || !method(form, button).equals("post")) {
      return;
    }
    event.preventDefault();
    Keeping.forget();
    if (form.hasAttribute(BUSY)) {
      return;
    }
    if (form.hasAttribute("data-confirm")) {
      Question.ask(form, () -> send(form, button));
    } else {
      send(form, button);
    }
  }

  private static void send(HTMLElement form, HTMLElement button) {
    form.setAttribute(BUSY, "true");
    String action = action(form, button);
    BackupFile.readInto(form)
        .flatThen(read -> ask(action, fields(form, button)))
        .then(
            response -> {
              form.removeAttribute(BUSY);
              answered(form, action, response);
              return null;
            },
            failed -> {
              form.removeAttribute(BUSY);
              Message.in(form, Said.words("failed"));
              return null;
            });
  }

  /** Sends fields to an address, and shows nothing of what comes back. */
  static JSPromise<WebResponse> ask(String action, String fields) {
    return PageWorker.soon().flatThen(ready -> post(action, fields));
  }

  private static void answered(HTMLElement form, String action, WebResponse response) {
    if (response.isOk()) {
      done(WebAddress.of(action).getPathname());
    }
    if (response.isRedirected()) {
      drop(response);
      Window.current().getLocation().assign(response.getUrl());
      return;
    }
    response
        .text()
        .then(
            text -> {
              HTMLElement main = main(text.stringValue());
              if (staysAsWritten(response) || main == null) {
                Message.in(form, main == null ? text.stringValue() : alert(main));
              } else if (main.hasAttribute("data-address")) {
                Message.inPlaceOfAll(text.stringValue());
              } else {
                Message.inPlaceOfMain(main);
              }
              return null;
            });
  }

  /** Whether what was written in the form is still wanted: it was not kept, or something broke. */
  private static boolean staysAsWritten(WebResponse response) {
    return response.getStatus() == 409 || response.getStatus() >= 500;
  }

  private static void done(String path) {
    if (path.equals(Said.address("/session/ended"))) {
      Running.forgetLast();
      Storage.keepForGood();
    } else if (path.equals(Said.address("/settings/delete"))) {
      Running.forgetLast();
      KeptCalibration.forget();
      Speaking.forget();
    }
  }

  private static String alert(HTMLElement main) {
    HTMLElement alert = main.querySelector("[role=alert], .lead");
    return (alert == null ? main : alert).getTextContent().trim();
  }

  @JSBody(
      params = {"form", "button"},
      script =
          "return ((button && button.getAttribute('formmethod')) || form.method).toLowerCase();")
  private static native String method(HTMLElement form, HTMLElement button);

  @JSBody(
      params = {"form", "button"},
      script =
          "return (button && button.getAttribute('formaction')) || form.getAttribute('action')"
              + " || location.href;")
  private static native String action(HTMLElement form, HTMLElement button);

  /** All fields but files, as a browser would encode them. */
  @JSBody(
      params = {"form", "button"},
      script =
          "var fields = new URLSearchParams();"
              + "new FormData(form).forEach(function(value, name) {"
              + " if (typeof value === 'string') fields.append(name, value); });"
              + "if (button && button.name) fields.append(button.name, button.value);"
              + "return fields.toString();")
  static native String fields(HTMLElement form, @Nullable HTMLElement button);

  @JSBody(
      params = {"action", "body"},
      script =
          "return fetch(action, {method: 'POST', body: body,"
              + " headers: {'Content-Type': 'text/plain;charset=utf-8'}});")
  private static native JSPromise<WebResponse> post(String action, String body);

  /** Leaves the rest unread. A worker that still waits to be read from cannot be replaced. */
  @JSBody(params = "response", script = "if (response.body) response.body.cancel();")
  private static native void drop(WebResponse response);

  /** The main part of a page; null when it is no page. */
  @JSBody(
      params = "html",
      script = "return new DOMParser().parseFromString(html, 'text/html').querySelector('main');")
  static native HTMLElement main(String html);
}
