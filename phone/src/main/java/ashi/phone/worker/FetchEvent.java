package ashi.phone.worker;

import ashi.phone.web.WebRequest;
import ashi.phone.web.WebResponse;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** A page asks for something. */
interface FetchEvent extends LongEvent {
  @JSProperty
  WebRequest getRequest();

  void respondWith(JSPromise<WebResponse> response);
}
