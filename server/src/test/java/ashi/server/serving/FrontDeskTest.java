package ashi.server.serving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.Ashi;
import ashi.pages.web.Response;
import ashi.words.Language;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontDeskTest {
  private static final Map<Language, Ashi> ASHI = Packed.ashi();

  private final Shelf shelf = new Shelf();
  private final Server server = new Server();
  private final LocalConnector connector = new LocalConnector(server);
  private Javalin host;

  @BeforeEach
  void start() throws Exception {
    shelf.page("/a?", Desk.now().day(), () -> KeptPage.shared(Response.html(200, "kept")));
    FrontDesk front = new FrontDesk(shelf);
    front.setHandler(new Behind());
    server.setHandler(front);
    server.addConnector(connector);
    server.start();
    host = Host.create(ASHI, Packed.files()).start(0);
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
    host.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /a", "HEAD /a", "GET /a?", "GET http://ashi.example/a"})
  void sendsWhatIsKept(String asked) throws Exception {
    assertThat(connector.getResponse(request(asked, "ashi.example", "")))
        .startsWith("HTTP/1.1 200 OK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /a",
        "PUT /a",
        "OPTIONS /a",
        "get /a",
        "GET /a/",
        "GET /a?b",
        "GET /%61",
        "GET /a;b",
        "GET /A",
        "GET /b"
      })
  void passesOnEverythingElse(String asked) throws Exception {
    assertThat(connector.getResponse(request(asked, "ashi.example", "")))
        .startsWith("HTTP/1.1 202 Accepted");
  }

  /** A host that has just started keeps nothing: the page comes from behind, then from in front. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /points/BL23           | ashi.example      | Accept-Encoding: gzip",
        "GET /points/BL23           | ashi.example      | Accept-Encoding: identity",
        "GET /points/BL23           | ashi.example      | Accept-Encoding: gzip;q=0, br",
        "GET /points/BL23           | localhost:8080    | X-Forwarded-Proto: https",
        "GET /points/BL23           | a_b.example       | X-Forwarded-Proto: gopher",
        "GET /points/BL23           | ashi.example      | If-None-Match: *",
        "GET /points/BL23           | ashi.example      | If-None-Match: W/\"0\"",
        "GET /points/BL23           | ashi.example      | Cookie: JSESSIONID=1; odd=\"",
        "GET /points/BL23           | ashi.example      | Range: bytes=0-9",
        "GET /points/BL23           | ashi.example      | Sec-Fetch-Site: cross-site",
        "GET /points/BL23           | ashi.example      | Origin: https://evil.example",
        "GET /points/BL23           | ashi.example      | Expect: 100-continue",
        "GET /points/BL23           | ashi.example      | Sec-WebSocket-Version: 13",
        "GET /points/BL23?          | ashi.example      | Accept-Encoding: gzip",
        "GET /points/BL2%33         | ashi.example      | Accept-Encoding: gzip",
        "GET /points/BL23/          | ashi.example      | Accept-Encoding: gzip",
        "GET /points/bl23           | ashi.example      | Accept-Encoding: gzip",
        "GET /points/BL23.svg       | ashi.example      | Accept-Encoding: gzip",
        "GET /find?q=sciatica       | ashi.example      | Accept-Encoding: gzip",
        "GET /de/                   | ashi.example      | Accept-Encoding: gzip",
        "GET /de/points/BL23        | ashi.example      | Accept-Language: en",
        "GET /journal               | ashi.example      | Accept-Encoding: gzip",
        "GET /manifest.webmanifest  | ashi.example      | Accept-Encoding: gzip",
        "GET /atlas.json            | ashi.example      | Accept-Encoding: gzip",
        "HEAD /points/BL23          | ashi.example      | Accept-Encoding: gzip",
        "HEAD /de/points/BL23       | ashi.example      | Accept-Encoding: identity",
        "HEAD /points/BL23          | ashi.example      | If-None-Match: *",
        "GET http://b.example/about | b.example         | Accept-Encoding: gzip",
      })
  void nobodySeesWhereAPageComesFrom(String asked, String name, String header) throws Exception {
    String request = request(asked, name, header + "\r\n");
    String first = dateless(send(request));

    assertThat(first).startsWith("HTTP/1.1 ");
    assertThat(dateless(send(request))).isEqualTo(first);
  }

  private static String request(String asked, String name, String header) {
    return asked + " HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n" + header + "\r\n";
  }

  /** Without the time it was sent at, its headers in the order of the alphabet. */
  private static String dateless(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    String firstLine = answer.lines().findFirst().orElse("");
    Stream<String> headers = answer.substring(0, end).lines().skip(1);
    return headers
        .filter(line -> !line.startsWith("Date: "))
        .sorted()
        .collect(Collectors.joining("\n", firstLine + "\n", answer.substring(end)));
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket("localhost", host.port())) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  /** Answers everything with a status that a page never has. */
  private static final class Behind extends Handler.Abstract {
    @Override
    public boolean handle(
        Request request, org.eclipse.jetty.server.Response response, Callback callback) {
      response.setStatus(202);
      callback.succeeded();
      return true;
    }
  }
}
