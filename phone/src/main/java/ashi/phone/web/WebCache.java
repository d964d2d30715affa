package ashi.phone.web;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.core.JSUndefined;

/** A named store of responses. */
public interface WebCache extends JSObject {

  /** Fetches and keeps all or, when one fails, none. */
  JSPromise<JSUndefined> addAll(JSArray<JSString> addresses);

  JSPromise<JSUndefined> put(String address, WebResponse response);
}
