package ashi.phone.web;

import org.teavm.jso.JSMethod;
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

  /** "navigate" where a page is opened or a form is sent; else a page fetched it. */
  @JSProperty
  String getMode();

  /** The address of the page that asked; empty where it does not say. */
  @JSProperty
  String getReferrer();

  @JSProperty
  WebHeaders getHeaders();

  /** Another one alike, so that the body can be read and still be sent. */
  @JSMethod("clone")
  WebRequest copied();

  JSPromise<JSString> text();
}
