package ashi.phone.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** A response as fetch knows it. */
public interface WebResponse extends JSObject {

  /** With a body of text or bytes. */
  @JSBody(
      params = {"body", "status", "headers"},
      script = "return new Response(body, {status: status, headers: headers});")
  static WebResponse of(JSObject body, int status, WebHeaders headers) {
    throw new UnsupportedOperationException();
  }

  /** The same without its body, which a browser does not take off itself. */
  @JSBody(
      params = "response",
      script = "return response.status ? new Response(null, response) : response;")
  static WebResponse bare(WebResponse response) {
    throw new UnsupportedOperationException();
  }

  /** Whether the status is 200 to 299. */
  @JSProperty
  boolean isOk();

  @JSProperty
  int getStatus();

  @JSProperty
  boolean isRedirected();

  /** The absolute address it came from, after redirects. */
  @JSProperty
  String getUrl();

  JSPromise<JSString> text();
}
