package ashi.server.serving;

import ashi.pages.Ashi;
import ashi.pages.data.OpenData;
import ashi.pages.web.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** What may come in over a connection: well made, odd and broken. One char is one byte. */
public class OddBytes extends DomainContextBase {
  private static final List<String> METHODS =
      List.of(
          "PUT",
          "DELETE",
          "PATCH",
          "OPTIONS",
          "TRACE",
          "PROPFIND",
          "get",
          "Post",
          "head",
          "BREW",
          "M-SEARCH",
          "GETGETGET",
          "G\u00e9T",
          "{}");

  /** For the parts of an address and the names and values of fields, as they are sent. */
  private static final List<String> TEXTS =
      List.of(
          "",
          "BL23",
          "b+47",
          "relief",
          "save",
          "-1",
          "NaN",
          "1e309",
          "9223372036854775808",
          "%3Cx-odd%20odd-mark%3E",
          "%22%3E%3Cx-odd%3E",
          "%27%20odd-mark=%27",
          "%3C%2Ftextarea%3E%3Cx-odd%3E",
          "javascript:x-odd",
          "%0d%0aodd-header:%201",
          "%0d%0a%0d%0a%3Cx-odd%3E",
          "%2f%2fevil.example%2f",
          "%5cevil.example",
          "%00",
          "%01%1f%7f%c2%85",
          "%f0%9f%98%80",
          "%f0%9f%98%80".repeat(70),
          "%ff%fe",
          "%ed%a0%bd",
          "%c0%af",
          "%d9%a3",
          "%c4%b0",
          "%e5%bf%97%e5%ae%a4",
          "%25",
          "a".repeat(3000),
          "shen-".repeat(200),
          "%7B%22app%22:%22ashi%22%7D",
          "5%20ft%208",
          "constructor",
          "up-1");

  /** Slashes, control characters and no UTF-8 in a path: Jetty refuses them before the app. */
  private static final Pattern REFUSED =
      Pattern.compile("%(25|2f|5c|[01].|7f|ff|ed|c0)", Pattern.CASE_INSENSITIVE);

  /** A longer address Jetty refuses, too. */
  private static final int LONGEST = 7_000;

  private static final List<String> BROKEN =
      List.of(
          "%",
          "%z", "%4", "%%", "\u00e9", "\u00ff\u00fe", "<x-odd>", "\"", "a b", "\u0001", "#a", ";a");

  private static final List<String> NAMES =
      List.of(
          "q",
          "as",
          "routine",
          "complaint",
          "where",
          "place",
          "minutes",
          "side",
          "tool",
          "flag",
          "caution",
          "asked",
          "group",
          "dizzy",
          "before",
          "after",
          "title",
          "note",
          "codes",
          "pressed",
          "ending",
          "hurt",
          "id",
          "at",
          "late",
          "do",
          "code",
          "more",
          "way",
          "seconds",
          "rounds",
          "technique",
          "from",
          "point",
          "look",
          "unit",
          "on",
          "backup",
          "cm",
          "feet",
          "inches",
          "sex",
          "length",
          "known-height",
          "known-forearm",
          "measure",
          "x",
          "y",
          "wide",
          "at.x",
          "at.y",
          "lines",
          "odd");

  private static final List<String> TARGETS =
      List.of(
          "*",
          "",
          "/",
          "//",
          "//evil.example/",
          "/\\evil.example",
          "http://evil.example/points",
          "http://localhost/points/%3Cx-odd%3E",
          "/points/../worker.js",
          "/assets/..%2fassets.txt",
          "/assets/%2e%2e%2fworker.js",
          "/points/%2e%2e/journal",
          "/points/BL23;a=b",
          "/points/BL23/",
          "/points//BL23",
          "/worker.js/",
          "/WEB-INF/web.xml",
          "/%2e",
          "/.",
          "/?",
          "/??&&==",
          "?q=1",
          "points",
          "/" + "a".repeat(9000),
          "/find?q=" + "%41".repeat(2600));

  private static final List<String> HEADERS =
      List.of(
          "Range: bytes=0-1",
          "Range: bytes=9-1,-",
          "Accept-Encoding: gzip",
          "Accept-Encoding: br, gzip;q=0.5",
          "Accept-Encoding: gzip;q=0, *;q=x",
          "Accept-Encoding: ,;q=,",
          "Accept-Encoding: \u00e9",
          "If-None-Match: *",
          "If-None-Match: W/\"",
          "If-None-Match: \"<x-odd>\"",
          "If-Modified-Since: yesterday",
          "Origin: null",
          "Origin: https://evil.example",
          "Origin: http://localhost",
          "Origin: //",
          "Referer: //",
          "Referer: http://localhost/relief",
          "Sec-Fetch-Site: same-origin",
          "Sec-Fetch-Site: cross-site",
          "Sec-Fetch-Site: \u00e9",
          "Host: evil.example",
          "Host: [::1",
          "Host: a b",
          "Host: localhost:99999",
          "Content-Type: multipart/form-data",
          "Content-Type: multipart/form-data; boundary=x",
          "Content-Type: application/json",
          "Content-Type: ;;;charset=odd",
          "Content-Type: text/plain; charset=utf-16",
          "Content-Encoding: gzip",
          "Content-Length: -1",
          "Content-Length: x",
          "Content-Length: 99999999999999999999",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: gzip, chunked",
          "Transfer-Encoding: odd",
          "Expect: 100-continue",
          "Expect: odd",
          "Upgrade: websocket",
          "Upgrade: h2c",
          "Connection: upgrade",
          "Connection: keep-alive",
          "Cookie: <x-odd>=1; $Version=9",
          "Authorization: Basic !",
          "X-HTTP-Method-Override: DELETE",
          "X-Forwarded-Host: evil.example",
          "Forwarded: host=evil.example",
          "TE: trailers",
          "Max-Forwards: x",
          " folded",
          "no colon",
          ": no name",
          "N\u0000me: 1",
          "Long: " + "a".repeat(9000));

  private static final List<String> BODIES =
      List.of(
          "0\r\n\r\n",
          "zz\r\nodd\r\n",
          "\u0000\u00ff\u00fe\u001f\u008b",
          "{\"routine\":1}",
          "--x\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\n<x-odd>\r\n--x--",
          "&&&===",
          "title=%",
          "a=1&".repeat(20_000),
          "note=" + "%f0%9f%98%80".repeat(2_000),
          "backup=" + "%5B".repeat(5_000),
          "x".repeat(Desk.LONGEST_BODY_BYTES + 1));

  /**
   * A request that is well made: what it asks for may be odd all the same.
   *
   * @param form empty unless it is a POST
   */
  record Asked(String method, String path, String query, String form) {}

  /** All that is sent on one connection, and with which method. */
  record Sent(String method, String bytes) {}

  @Provide
  Arbitrary<Asked> asked() {
    return Combinators.combine(
            Arbitraries.of("GET", "HEAD", "POST"),
            paths(Arbitraries.of(TEXTS).filter(text -> !REFUSED.matcher(text).find())),
            pairs(),
            pairs())
        .as(
            (method, path, query, form) ->
                new Asked(method, path, query, method.equals("POST") ? form : ""))
        .filter(asked -> asked.path().length() + asked.query().length() < LONGEST);
  }

  @Provide
  Arbitrary<Sent> sent() {
    Arbitrary<String> texts =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(TEXTS)), Tuple.of(1, Arbitraries.of(BROKEN)));
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("GET", "HEAD", "POST")),
                Tuple.of(1, Arbitraries.of(METHODS))),
            Arbitraries.frequencyOf(
                Tuple.of(3, paths(texts)), Tuple.of(1, Arbitraries.of(TARGETS))),
            pairs(),
            Arbitraries.frequency(
                Tuple.of(20, "HTTP/1.1"),
                Tuple.of(1, "HTTP/1.0"),
                Tuple.of(1, "HTTP/9.9"),
                Tuple.of(1, "odd")),
            Arbitraries.of(HEADERS).list().ofMaxSize(4),
            Arbitraries.frequencyOf(Tuple.of(3, pairs()), Tuple.of(1, Arbitraries.of(BODIES))))
        .as(OddBytes::sent);
  }

  private static Sent sent(
      String method, String path, String query, String version, List<String> headers, String body) {
    String target = query.isEmpty() || path.contains("?") ? path : path + "?" + query;
    List<String> lines = new ArrayList<>(List.of(method + " " + target + " " + version));
    if (headers.stream().noneMatch(header -> header.startsWith("Host:"))) {
      lines.add("Host: localhost");
    }
    if (headers.stream().noneMatch(OddBytes::measures)) {
      lines.add("Content-Length: " + body.length());
    }
    lines.addAll(headers);
    lines.add("Connection: close");
    return new Sent(method, String.join("\r\n", lines) + "\r\n\r\n" + body);
  }

  private static boolean measures(String header) {
    return header.startsWith("Content-Length:") || header.startsWith("Transfer-Encoding:");
  }

  /** Every address there is, each star standing for anything. */
  private static Arbitrary<String> paths(Arbitrary<String> parts) {
    List<String> patterns =
        Stream.concat(
                routes().map(Route::pattern),
                Stream.of("/health", "/robots.txt", "/worker.js", "/assets.txt", "/*"))
            .distinct()
            .toList();
    return Combinators.combine(Arbitraries.of(patterns), parts)
        .as((pattern, part) -> pattern.replace("*", part));
  }

  private static Stream<Route> routes() {
    return Stream.concat(Ashi.routes().stream(), OpenData.routes(figure -> "").stream())
        .filter(route -> !route.pattern().endsWith(".mp3"));
  }

  private static Arbitrary<String> pairs() {
    return Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(TEXTS))
        .as((name, value) -> name + "=" + value)
        .list()
        .ofMaxSize(6)
        .map(pairs -> String.join("&", pairs));
  }
}
