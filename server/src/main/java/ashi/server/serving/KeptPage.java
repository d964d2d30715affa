package ashi.server.serving;

import ashi.pages.web.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * An answer, compressed once and ready to be sent many times.
 *
 * @param headers that everybody is sent
 * @param tag stands for what it says, however it is compressed
 * @param linked whether it tells where it stands in each language
 */
record KeptPage(int status, List<HttpField> headers, Tag tag, boolean linked, byte[] gzip) {
  private static final HttpField VARY = new HttpField(HttpHeader.VARY, "Accept-Encoding");
  private static final HttpField GZIPPED =
      new HttpField(HttpHeader.CONTENT_ENCODING, Encoding.GZIP.token());
  private static final byte[] NOTHING = {};

  /** An answer that is the same for everybody who asks. */
  static KeptPage shared(Response response) {
    boolean linked = response.status() == 200 && response.type().startsWith("text/html");
    return of(response, "no-cache", linked);
  }

  /** An answer to one who asked, once. */
  static KeptPage once(Response response) {
    return of(response, "no-store", false);
  }

  private static KeptPage of(Response response, String cacheControl, boolean linked) {
    byte[] plain = response.body().getBytes(StandardCharsets.UTF_8);
    Tag tag = Tag.weak(hash(plain));
    List<HttpField> headers = new ArrayList<>();
    response.headers().forEach((name, value) -> headers.add(new HttpField(name, value)));
    if (!response.location().isEmpty()) {
      headers.add(new HttpField(HttpHeader.LOCATION, response.location()));
    }
    headers.add(new HttpField(HttpHeader.CACHE_CONTROL, cacheControl));
    headers.add(VARY);
    if (response.status() == 200) {
      headers.add(new HttpField(HttpHeader.ETAG, tag.value()));
    }
    return new KeptPage(response.status(), List.copyOf(headers), tag, linked, Encoding.gzip(plain));
  }

  /** How it is sent to one who asks like this. */
  Reply reply(Request request) {
    HttpFields asked = request.getHeaders();
    if (status == 200 && tag.isKnown(asked.get(HttpHeader.IF_NONE_MATCH))) {
      return new Reply(304, headers, NOTHING);
    }
    List<HttpField> sent = new ArrayList<>(headers);
    if (linked) {
      Alternates.link(request).ifPresent(sent::add);
    }
    if (!Encoding.GZIP.accepted(asked.get(HttpHeader.ACCEPT_ENCODING))) {
      return new Reply(status, sent, Encoding.gunzip(gzip));
    }
    sent.add(GZIPPED);
    return new Reply(status, sent, gzip);
  }

  private static String hash(byte[] plain) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
