package ashi.phone.worker;

import ashi.care.Moment;
import ashi.pages.web.Request;
import ashi.pages.web.Sender;
import ashi.phone.web.WebAddress;
import ashi.phone.web.WebHeaders;
import ashi.phone.web.WebRequest;
import org.teavm.jso.core.JSDate;
import org.teavm.jso.core.JSPromise;

/** Turns what a page of this browser asks into a request of the app. */
final class PhoneRequest {
  private PhoneRequest() {}

  /** Reads a form's fields too; they come as a text body. Fails when it is not well encoded. */
  static JSPromise<Request> read(WebRequest request) {
    Moment now = now();
    Sender sender = sender(request);
    if (request.getMethod().equals("POST")) {
      return request
          .text()
          .then(form -> of(Request.Method.POST, sender, request.getUrl(), form.stringValue(), now));
    }
    String range = request.getHeaders().get("Range");
    return JSPromise.resolve(request)
        .then(
            r ->
                of(Request.Method.GET, sender, r.getUrl(), "", now)
                    .part(range == null ? "" : range));
  }

  /**
   * What is fetched comes from our own pages: no other page has this worker. What opens a page may
   * be a form of any site.
   */
  static Sender sender(WebRequest request) {
    WebHeaders headers = request.getHeaders();
    return request.getMode().equals("navigate")
        ? Sender.of(
            headers.get("Sec-Fetch-Site"),
            headers.get("Origin"),
            request.getReferrer(),
            WorkerScope.host())
        : Sender.OWN_PAGE;
  }

  private static Request of(
      Request.Method method, Sender sender, String href, String form, Moment now) {
    WebAddress address = WebAddress.of(href);
    String search = address.getSearch();
    String query = search.isEmpty() ? "" : search.substring(1);
    return Request.read(method, sender, address.getPathname(), query, form, now);
  }

  private static Moment now() {
    JSDate now = new JSDate();
    return new Moment((long) now.getTime(), -now.getTimezoneOffset());
  }
}
