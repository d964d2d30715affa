package ashi.server.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String TRACK = "/session.mp3?routine=sciatica&place=BED&minutes=20";
  private static Javalin host;

  @BeforeAll
  static void start() {
    host = Host.create(Packed.ashi(), Packed.files()).start(0);
  }

  @AfterAll
  static void stop() {
    host.stop();
  }

  @Test
  void isHealthy() throws Exception {
    assertThat(get("/health").body()).isEqualTo("ok\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health", "/worker.js", "/assets.txt", "/nowhere"})
  void everyAnswerIsGuarded(String address) throws Exception {
    var headers = get(address).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
  }

  /** A session would be kept for ever, and told in a cookie. */
  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/ruler", "/health"})
  void nobodyOpensASession(String address) throws Exception {
    assertThat(raw("GET " + address + " HTTP/1.1", "Sec-WebSocket-Version: 13\r\n", ""))
        .contains("Content-Security-Policy: ")
        .doesNotContain("Set-Cookie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/points/BL23.svg", "/points/ub23.svg"})
  void aPointsPictureNeedsNoOtherFile(String address) throws Exception {
    var picture = get(address);
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/svg+xml");
    assertThat(picture.body())
        .startsWith("<svg xmlns=")
        .contains("<title id=\"title\">BL23 ", "by/4.0", "1.5 cun")
        .doesNotContain("var(", "href=");
  }

  @Test
  void aPageIsCompressedForThoseWhoTakeIt() throws Exception {
    var packed =
        CLIENT.send(to("/").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    byte[] page = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    assertThat(new String(page, UTF_8)).isEqualTo(get("/").body());
  }

  @Test
  void partsOfATrackMakeTheWhole() throws Exception {
    byte[] whole = track("GET", "").body();
    var head = track("HEAD", "");
    var middle = track("GET", "bytes=100000-299999");

    assertThat(whole.length % 108).isZero();
    assertThat(head.headers().firstValue("Content-Length"))
        .contains(Integer.toString(whole.length));
    assertThat(head.body()).isEmpty();
    assertThat(middle.statusCode()).isEqualTo(206);
    assertThat(middle.headers().firstValue("Content-Range"))
        .contains("bytes 100000-299999/" + whole.length);
    assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(whole, 100_000, 300_000));
    assertThat(track("GET", "bytes=99999999-").statusCode()).isEqualTo(416);
  }

  /** Anyone can make a link. */
  @Test
  void aTrackIsForPagesOfAshi() throws Exception {
    var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + host.port() + TRACK));
    assertThat(CLIENT.send(asked.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(403);
  }

  /** As a page of Ashi asks for it. */
  private static HttpResponse<byte[]> track(String method, String range) throws Exception {
    var asked = to(TRACK);
    if (!range.isEmpty()) {
      asked.header("Range", range);
    }
    return CLIENT.send(
        asked.method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
  }

  @Test
  void anUnchangedPageIsNotSentAgain() throws Exception {
    String tag = get("/").headers().firstValue("ETag").orElseThrow();
    var again = CLIENT.send(to("/").header("If-None-Match", tag).build(), BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/points/BL23", "/de/points/BL23"})
  void aPageTellsWhereItStandsInEachLanguage(String address) throws Exception {
    assertThat(linkAt(address, "Host: ashi.example\r\nX-Forwarded-Proto: https\r\n"))
        .isEqualTo(
            "<https://ashi.example/points/BL23>; rel=\"alternate\"; hreflang=\"en\", "
                + "<https://ashi.example/de/points/BL23>; rel=\"alternate\"; hreflang=\"de\", "
                + "<https://ashi.example/points/BL23>; rel=\"alternate\"; hreflang=\"x-default\"");
  }

  @ParameterizedTest
  @CsvSource({
    "ashi.example, http://ashi.example/about",
    "localhost:8080, http://localhost:8080/about",
    "[::1]:80, http://[::1]:80/about"
  })
  void aKeptPageTellsTheHostItIsAskedAt(String name, String english) throws Exception {
    assertThat(linkAt("/about", "Host: " + name + "\r\n")).startsWith("<" + english + ">; ");
    assertThat(linkAt("/about", "Host: " + name + "\r\nX-Forwarded-Proto: gopher\r\n"))
        .startsWith("<" + english + ">; ");
  }

  @Test
  void aNameLongerThanAnyIsNotRepeated() throws Exception {
    assertThat(linkAt("/about", "Host: " + "a".repeat(300) + "\r\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/about, a_b.example",
    "/journal, ashi.example",
    "/de/journal, ashi.example",
    "/check?routine=sciatica, ashi.example",
    "/session?routine=sciatica&place=BED, ashi.example",
    "/find?q=sciatica, ashi.example",
    "/nowhere, ashi.example",
    "/points/BL23.svg, ashi.example",
    "/health, ashi.example"
  })
  void whatIsNoPageForAllHasNoOtherLanguage(String address, String name) throws Exception {
    assertThat(linkAt(address, "Host: " + name + "\r\n")).isEmpty();
  }

  @Test
  void aFileWithAHashIsKeptForever() throws Exception {
    var styles = get(href("ashi.css"));
    assertThat(styles.statusCode()).isEqualTo(200);
    assertThat(styles.headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(styles.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
  }

  @Test
  void aFileComesInTheSmallestFormThatIsTaken() throws Exception {
    String address = href("ashi.css");
    assertThat(lengthOf(address, "br, gzip")).isLessThan(lengthOf(address, "gzip"));
    assertThat(lengthOf(address, "gzip")).isLessThan(lengthOf(address, "identity"));
  }

  @Test
  void theWorkerChangesWithEveryFileAndIsAskedForAnew() throws Exception {
    var worker = get("/worker.js");
    String version = get("/assets.txt").body().lines().findFirst().orElseThrow();
    assertThat(worker.body()).endsWith("self.ashiVersion = \"" + version + "\";\n");
    assertThat(worker.headers().firstValue("Cache-Control")).contains("no-cache");
  }

  @Test
  void headSaysWhatGetWouldWithoutTheBody() throws Exception {
    var head =
        CLIENT.send(
            to("/").method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get("/").headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void otherMethodsAreRefused(String method) throws Exception {
    assertThat(raw(method + " / HTTP/1.1"))
        .startsWith("HTTP/1.1 405")
        .contains("Allow: GET, HEAD, POST\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BREW", "get", "Get", "post", "head", "PROPFIND", "X"})
  void methodsThatNobodyKnowsAreRefused(String method) throws Exception {
    assertThat(raw(method + " / HTTP/1.1"))
        .startsWith("HTTP/1.1 501")
        .contains("Here you can only look")
        .doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "BREW"})
  void otherMethodsAreRefusedInTheLanguageOfTheAddress(String method) throws Exception {
    assertThat(raw(method + " /de/settings HTTP/1.1"))
        .contains("Hier kannst du nur etwas ansehen")
        .doesNotContain("Here you can");
  }

  /** It has no address, so no language. */
  @Test
  void whatIsNoRequestAtAllIsRefusedInEveryLanguage() throws Exception {
    assertThat(raw("GET /\u0001 HTTP/1.1"))
        .startsWith("HTTP/1.1 400")
        .contains("I cannot read this", "kann ich nicht lesen");
  }

  @ParameterizedTest
  @CsvSource({"GET, /settings/delete, POST", "POST, /about, 'GET, HEAD'"})
  void anAddressSaysWhichMethodsItHas(String method, String address, String allow)
      throws Exception {
    var refused =
        CLIENT.send(
            to(address).method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(refused.headers().firstValue("Allow")).contains(allow);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, same-origin, 200",
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, none, 403",
    "Origin, http://localhost:PORT, 200",
    "Origin, https://evil.example, 403",
    "Origin, null, 403",
    "Referer, http://localhost:PORT/relief, 200",
    "Accept, */*, 403"
  })
  void onlyAFormOfItsOwnPagesIsTaken(String header, String value, int status) throws Exception {
    String port = Integer.toString(host.port());
    var form =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/check"))
            .header(header, value.replace("PORT", port))
            .POST(BodyPublishers.ofString("routine=relief&asked=flags&group=BACK&group=LEG"));
    assertThat(CLIENT.send(form.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /%zz HTTP/1.1", "GET /find?q=%zz HTTP/1.1"})
  void anAddressThatCannotBeReadIsRefused(String firstLine) throws Exception {
    assertThat(raw(firstLine)).startsWith("HTTP/1.1 400").contains("I cannot read this");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../assets.txt",
        "/assets/%2e%2e/worker.js",
        "/web/assets.txt",
        "/assets/"
      })
  void filesOutsideTheListAreNotServed(String address) throws Exception {
    assertThat(raw("GET " + address + " HTTP/1.1")).doesNotStartWith("HTTP/1.1 200");
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() throws Exception {
    String body = "note=" + "a".repeat(Desk.LONGEST_BODY_BYTES);
    var refused =
        CLIENT.send(
            to("/session/ended").POST(BodyPublishers.ofString(body)).build(),
            BodyHandlers.ofString());
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.headers().firstValue("Connection")).contains("close");
  }

  @Test
  void whatIsRefusedIsToldInTheLanguageOfTheAddress() throws Exception {
    assertThat(raw("POST /de/check HTTP/1.1", "Content-Length: 99\r\n", "5\r\nrouti"))
        .startsWith("HTTP/1.1 400")
        .contains("Dieses Formular kam nicht ganz an.");
    assertThat(raw("GET /de/find?q=%x1 HTTP/1.1"))
        .startsWith("HTTP/1.1 400")
        .contains("kann ich nicht lesen.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 99", "Transfer-Encoding: chunked"})
  void aFormThatIsCutOffIsRefused(String length) throws Exception {
    assertThat(raw("POST /check HTTP/1.1", length + "\r\n", "5\r\nrouti"))
        .startsWith("HTTP/1.1 400")
        .contains("This form did not come in whole.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain;charset=utf-8", "application/x-www-form-urlencoded"})
  void aFormIsReadWhateverItsTypeIsCalled(String type) throws Exception {
    var answer =
        CLIENT.send(
            to("/check")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("routine=relief&asked=flags&group=BACK&group=LEG"))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<main id=\"session\"");
  }

  private static HttpRequest.Builder to(String address) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + host.port() + address))
        .header("Sec-Fetch-Site", "same-origin");
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return CLIENT.send(to(address).build(), BodyHandlers.ofString());
  }

  private static int lengthOf(String address, String encodings) throws Exception {
    var request = to(address).header("Accept-Encoding", encodings).build();
    return CLIENT.send(request, BodyHandlers.ofByteArray()).body().length;
  }

  private static String href(String name) throws Exception {
    return ashi.pages.web.Assets.read(get("/assets.txt").body()).href(name);
  }

  /** The Link header of an answer; empty without one. */
  private static String linkAt(String address, String headers) throws IOException {
    return send("GET " + address + " HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n")
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.startsWith("Link: "))
        .map(line -> line.substring("Link: ".length()))
        .findFirst()
        .orElse("");
  }

  private static String raw(String firstLine) throws IOException {
    return raw(firstLine, "", "");
  }

  private static String raw(String firstLine, String header, String body) throws IOException {
    return send(
        firstLine + "\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n" + body);
  }

  /** Sends this, and nothing after it. */
  private static String send(String request) throws IOException {
    try (Socket socket = new Socket("localhost", host.port())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
