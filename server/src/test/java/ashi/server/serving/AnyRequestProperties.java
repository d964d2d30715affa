package ashi.server.serving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.Moment;
import ashi.care.journal.Journal;
import ashi.pages.Ashi;
import ashi.pages.web.Request;
import ashi.pages.web.Request.Method;
import ashi.pages.web.Response;
import ashi.pages.web.Sender;
import ashi.words.Language;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever comes in over a connection, it is answered as HTTP says, and nothing breaks. */
@Domain(OddBytes.class)
class AnyRequestProperties {
  private static final Set<String> OWN = Set.of("GET", "HEAD", "POST");
  private static final Set<String> OF_OTHERS =
      Set.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT");

  private static final String GO_ON = "HTTP/1.1 100 Continue\r\n\r\n";

  /** All but 501 and 505 are for the one who asks to mend; 301 adds the slash that "?q=" lacks. */
  private static final Set<Integer> STATUSES =
      Set.of(200, 301, 303, 304, 400, 403, 404, 405, 409, 413, 414, 417, 422, 431, 501, 505);

  /** What is so odd that it never became a request, of any method. */
  private static final Set<Integer> UNREAD = Set.of(400, 414, 431, 505);

  private static final Ashi ASHI = Packed.ashi().get(Language.EN);
  private static Javalin host;

  @BeforeContainer
  static void start() {
    host = Host.create(Packed.ashi(), Packed.files()).start(0);
  }

  @AfterContainer
  static void stop() {
    host.stop();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void isAnswered(@ForAll OddBytes.Sent sent) throws IOException {
    Received received = send(sent.bytes());

    assertThat(received.status()).isIn(STATUSES);
    if (received.status() == 501) {
      assertThat(OWN).doesNotContain(sent.method());
      assertThat(OF_OTHERS).doesNotContain(sent.method());
    }
    if (!received.header("Content-Type").startsWith("text/javascript")) {
      assertThat(received.text())
          .doesNotContain("Exception", "\tat ", "java.", "ashi.server", "etty", "avalin")
          .doesNotContain("<x-odd", "\nodd-header:");
    }
    assertThat(received.header("Set-Cookie")).isEmpty();
    assertThat(received.header("Server")).isEmpty();
    assertThat(received.header("Location")).matches("(/([^/\\\\].*)?)?");
    assertThat(received.body().isEmpty() || !received.header("Content-Type").isEmpty()).isTrue();
    if (sent.method().equals("HEAD") && !UNREAD.contains(received.status())) {
      assertThat(received.body()).isEmpty();
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void isAnsweredAsTheAppSays(@ForAll OddBytes.Asked asked) throws IOException {
    String target = asked.query().isEmpty() ? asked.path() : asked.path() + "?" + asked.query();
    Received received =
        send(
            asked.method()
                + " "
                + target
                + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Length: "
                + asked.form().length()
                + "\r\nConnection: close\r\n\r\n"
                + asked.form());
    if (isFile(asked.path())) {
      return;
    }

    Response said =
        ASHI.answer(
                Request.read(
                    asked.method().equals("POST") ? Method.POST : Method.GET,
                    Sender.OWN_PAGE,
                    asked.path(),
                    asked.query(),
                    asked.form(),
                    new Moment(0, 0)),
                Journal.NONE)
            .response();

    assertThat(received.status()).isEqualTo(said.status());
    if (!said.type().isEmpty()) {
      assertThat(received.header("Content-Type").replace("; ", ";"))
          .isEqualTo(said.type().replace("; ", ";"));
    }
    assertThat(received.header("Location")).isEqualTo(said.location());
    assertThat(received.header("Allow")).isEqualTo(said.allow());
    assertThat(received.body()).isEqualTo(asked.method().equals("HEAD") ? "" : said.body());
  }

  private static boolean isFile(String path) {
    return List.of("/health", "/robots.txt", "/worker.js", "/assets.txt").contains(path);
  }

  /** All that came back on a connection. */
  private record Received(String text) {
    int status() {
      assertThat(text).startsWith("HTTP/1.1 ");
      return Integer.parseInt(text.substring(9, 12));
    }

    String body() {
      return new String(text.substring(text.indexOf("\r\n\r\n") + 4).getBytes(ISO_8859_1), UTF_8);
    }

    /** Empty where there is none. */
    String header(String name) {
      return text.substring(0, text.indexOf("\r\n\r\n"))
          .lines()
          .filter(line -> line.startsWith(name + ": "))
          .map(line -> line.substring(name.length() + 2))
          .findFirst()
          .orElse("");
    }
  }

  private static Received send(String bytes) throws IOException {
    try (Socket socket = new Socket("localhost", host.port())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      InputStream in = socket.getInputStream();
      try {
        out.write(bytes.getBytes(ISO_8859_1));
        socket.shutdownOutput();
      } catch (SocketException refused) {
        // A server may answer and close before it has read all.
      }
      String text = new String(in.readAllBytes(), ISO_8859_1);
      return new Received(text.startsWith(GO_ON) ? text.substring(GO_ON.length()) : text);
    }
  }
}
