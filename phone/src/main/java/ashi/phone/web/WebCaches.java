package ashi.phone.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** All caches of this site. */
public interface WebCaches extends JSObject {

  @JSBody(script = "return self.caches;")
  static WebCaches ofThisSite() {
    throw new UnsupportedOperationException();
  }

  JSPromise<WebCache> open(String name);

  /** Their names, oldest first. */
  JSPromise<JSArrayReader<JSString>> keys();

  /** Looks in every cache, oldest first; undefined when there is none. */
  JSPromise<WebResponse> match(String address);

  /** Looks in one cache; undefined when it has no such file, or there is no such cache. */
  @JSBody(
      params = {"address", "cache"},
      script = "return self.caches.match(address, {cacheName: cache});")
  static JSPromise<WebResponse> match(String address, String cache) {
    throw new UnsupportedOperationException();
  }

  @JSMethod("delete")
  JSPromise<JSBoolean> drop(String name);
}
