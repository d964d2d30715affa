package ashi.phone.running;

import ashi.phone.web.Said;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Notes sessions in the journal behind the page, so that nothing pressed is lost. */
public final class Noting {
  private Noting() {}

  /** Something to do next. */
  @JSFunctor
  public interface Next extends JSObject {
    void go();
  }

  /**
   * Notes a session that has ended or was left.
   *
   * @param noted called once the journal has it, or at once when there is nothing to note
   * @param nowhere called where nothing is remembered; neither is called when it did not work
   */
  public static void note(Running running, Next noted, Next nowhere) {
    if (running.getForm().isEmpty()) {
      noted.go();
    } else {
      send(Said.address("/session/ended"), running.getForm(), noted, nowhere);
    }
  }

  /** Notes a session that makes way for another. */
  public static void noteLeft(Running running) {
    note(running, () -> {}, () -> {});
  }

  /**
   * Notes that a session goes on without a point.
   *
   * @param step which and how it was to be pressed, urlencoded
   * @param reason name of why
   */
  public static void noteLeftOut(String step, String reason) {
    send(Said.address("/session/left-out"), step + "&reason=" + reason, () -> {}, () -> {});
  }

  /**
   * A journal answers with where it can be read; whatever else is answered has none. A page that
   * its worker does not answer yet, such as one that was reloaded past it, leaves it to the next.
   */
  @JSBody(
      params = {"address", "form", "noted", "nowhere"},
      script =
          "var sw = navigator.serviceWorker;"
              + "if (!sw) { nowhere(); return; }"
              + "if (!sw.controller) { sw.getRegistration().then(function(r) {"
              + " if (!r) nowhere(); }, nowhere); return; }"
              + "fetch(address, {method: 'POST', body: form, redirect: 'manual',"
              + " keepalive: true, headers: {'Content-Type': 'text/plain;charset=utf-8'}})"
              + ".then(function(r) { if (r.type === 'opaqueredirect') noted();"
              + " else if (r.ok) nowhere(); }, function() {});")
  private static native void send(String address, String form, Next noted, Next nowhere);
}
