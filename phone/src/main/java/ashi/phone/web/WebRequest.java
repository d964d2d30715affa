package ashi.phone.web;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** A request as fetch knows it. */
public interface WebRequest extends JSObject {
  @JSProperty
  String getMethod();

  @JSProperty
  String getUrl();

  JSPromise<JSString> text();
}
