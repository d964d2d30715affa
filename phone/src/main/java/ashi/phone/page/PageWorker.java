package ashi.phone.page;

import ashi.phone.running.Running;
import ashi.phone.web.WebCaches;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSDate;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.html.HTMLElement;

/** The service worker, as pages see it. */
final class PageWorker {
  private static final String ADDRESS = "/worker.js";

  private PageWorker() {}

  /** Whether this browser has service workers here; private windows of some have not. */
  @JSBody(script = "return !!navigator.serviceWorker && !!self.caches;")
  static native boolean isPossible();

  /** Whether it answered this page, rather than the server. */
  @JSBody(script = "return !!navigator.serviceWorker.controller;")
  static native boolean answered();

  /**
   * Gets it working once the page stands and the browser has time; at once where the page waits for
   * its answer.
   */
  static void begin() {
    if (opensAgain()) {
      register();
      openAgain();
    } else {
      atLeisure(PageWorker::register);
    }
  }

  /** Whether this page is opened anew once the worker can answer what files cannot. */
  static boolean opensAgain() {
    return isPossible() && isAlone() && !answered() && isMore();
  }

  /** Gets it working, and lets a newer one take over while no session runs. */
  private static void register() {
    register(ADDRESS, PageWorker::isFreeToChange, ashi.phone.worker.Worker.TAKE_OVER)
        .then(
            ready -> {
              showOfflineSign();
              return null;
            },
            refused -> null);
  }

  /**
   * Kept when the worker answers this page or, on a first visit, has had a moment to begin; all the
   * time it needs, where nobody else answers.
   */
  static JSPromise<JSUndefined> soon() {
    return soon(isAlone() ? 60_000 : 3_000);
  }

  @JSBody(
      params = "most",
      script =
          "var sw = navigator.serviceWorker;"
              + "if (!sw || sw.controller) return Promise.resolve();"
              + "return new Promise(function(go) {"
              + " sw.addEventListener('controllerchange', function() { go(); });"
              + " setTimeout(go, most); });")
  private static native JSPromise<JSUndefined> soon(int most);

  /** Whether this page came from files: then what depends on more than a path waits for it. */
  @JSBody(script = "return !!document.documentElement.dataset.host;")
  private static native boolean isAlone();

  /** Opens the page anew once the worker can answer what files cannot. */
  private static void openAgain() {
    soon()
        .then(
            ready -> {
              if (answered()) {
                Window.current().getLocation().reload();
              }
              return null;
            });
  }

  /** Whether its address says more than its path, or no file was made for it. */
  @JSBody(
      script = "return !!location.search || document.documentElement.dataset.host == 'waiting';")
  private static native boolean isMore();

  private static boolean isFreeToChange() {
    boolean onSession = Window.current().getDocument().getElementById("session") != null;
    Running kept = Running.kept(JSDate.now());
    return !onSession && (kept == null || !kept.getEnding().isEmpty());
  }

  private static void showOfflineSign() {
    WebCaches.ofThisSite()
        .match("/assets.txt")
        .then(
            list -> {
              HTMLElement sign = Window.current().getDocument().getElementById("offline-sign");
              if (sign != null && !JSObjects.isUndefined(list)) {
                sign.setHidden(false);
              }
              return null;
            });
  }

  @JSFunctor
  private interface Action extends JSObject {
    void run();
  }

  /** After the page has loaded, when nothing else is to be done or has been for two seconds. */
  @JSBody(
      params = "action",
      script =
          "function rest() { if (self.requestIdleCallback)"
              + " requestIdleCallback(action, {timeout: 2000}); else setTimeout(action, 200); }"
              + "if (document.readyState === 'complete') rest(); else addEventListener('load', rest);")
  private static native void atLeisure(Action action);

  /** Says whether something may be done. */
  @JSFunctor
  private interface May extends JSObject {
    boolean ask();
  }

  /**
   * Kept once a worker is there that has a complete copy of everything. One that waits is asked to
   * take over when this page has what it needs: asked while the worker before it still answers,
   * some browsers never let it.
   */
  @JSBody(
      params = {"address", "may", "takeOver"},
      script =
          "var sw = navigator.serviceWorker;"
              + "return sw.register(address, {updateViaCache: 'none'}).then(function(r) {"
              + " function ask() { if (r.waiting && r.active && may())"
              + " r.waiting.postMessage(takeOver); }"
              + " function offer() { setTimeout(ask, 1000); }"
              + " function watch() { if (r.installing)"
              + "  r.installing.addEventListener('statechange', offer); }"
              + " watch(); r.addEventListener('updatefound', watch);"
              + " if (document.readyState === 'complete') offer(); else addEventListener('load', offer);"
              + " return sw.ready; });")
  private static native JSPromise<JSObject> register(String address, May may, String takeOver);
}
