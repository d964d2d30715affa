package ashi.phone.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** An absolute address in its parts. */
public interface WebAddress extends JSObject {

  @JSBody(params = "href", script = "return new URL(href, self.location.href);")
  static WebAddress of(String href) {
    throw new UnsupportedOperationException();
  }

  @JSProperty
  String getHref();

  @JSProperty
  String getOrigin();

  /** Percent-encoded, starts with "/". */
  @JSProperty
  String getPathname();

  /** Empty, or starts with "?". */
  @JSProperty
  String getSearch();
}
