package ashi.phone.web;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;

/** The headers of a request or response. */
@JSClass(name = "Headers")
public class WebHeaders implements JSObject {
  public WebHeaders() {}

  public native void append(String name, String value);

  /** Null where there is none. */
  public native String get(String name);
}
