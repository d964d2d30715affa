package ashi.phone.worker;

import ashi.phone.web.WebRequest;
import ashi.phone.web.WebResponse;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.events.EventTarget;

/** The world as the service worker sees it. */
abstract class WorkerScope implements JSObject, EventTarget {

  @JSBody(script = "return self;")
  static native WorkerScope current();

  /**
   * The version that the server writes at the end of this script, so it is known once the script
   * has run through; empty when it wrote none.
   */
  @JSBody(script = "return self.ashiVersion || '';")
  static native String version();

  /** The address of one of this version's texts, which the server writes there too. */
  @JSBody(params = "name", script = "return self.ashiTexts[name];")
  static native String text(String name);

  @JSBody(script = "return self.location.origin;")
  static native String origin();

  @JSBody(script = "return self.location.host;")
  static native String host();

  /** Past every cache of the browser. */
  @JSBody(params = "address", script = "return self.fetch(address, {cache: 'no-store'});")
  static native JSPromise<WebResponse> fetchFresh(String address);

  @JSBody(params = "request", script = "return self.fetch(request);")
  static native JSPromise<WebResponse> fetch(WebRequest request);

  /** Takes over from an older worker without waiting for its pages to close. */
  @JSBody(script = "self.skipWaiting();")
  static native void takeOver();

  /** Answers for pages that were opened before this worker was there. */
  @JSBody(script = "return self.clients.claim();")
  static native JSPromise<JSObject> claimPages();
}
