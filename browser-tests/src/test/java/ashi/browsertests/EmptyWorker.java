package ashi.browsertests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * A site whose service worker answers every page with the same few words. What it takes is what the
 * browser takes, whoever's worker it is.
 */
final class EmptyWorker implements AutoCloseable {
  private static final String PAGE =
      """
      <!doctype html>
      <title>Empty</title>
      <script>
        navigator.serviceWorker.register("/worker.js");
        navigator.serviceWorker.ready.then(() => {
          document.body.innerHTML = "<p id='offline-sign'>Ready";
        });
      </script>
      <body></body>
      """;

  private static final String WORKER =
      """
      const headers = {"Content-Type": "text/html"};
      self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));
      self.addEventListener("fetch", event =>
        event.respondWith(new Response("<!doctype html><title>Empty</title>", {headers})));
      """;

  private final HttpServer server;

  EmptyWorker() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> send(exchange, "text/html", PAGE));
    server.createContext("/worker.js", exchange -> send(exchange, "text/javascript", WORKER));
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private static void send(HttpExchange exchange, String type, String text) throws IOException {
    try (exchange) {
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", type);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
