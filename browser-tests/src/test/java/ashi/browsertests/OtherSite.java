package ashi.browsertests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Somebody else's site: it shows whatever it is asked to, sends forms on (307) and may hide where
 * it is from.
 */
final class OtherSite implements AutoCloseable {
  private final HttpServer server;

  OtherSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::show);
    server.start();
  }

  /** Its address under a name of this machine, such as "localhost" or "127.0.0.1". */
  String address(String name) {
    return "http://" + name + ":" + server.getAddress().getPort();
  }

  private void show(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/on")) {
        String query = exchange.getRequestURI().getRawQuery();
        String to = URLDecoder.decode(query, StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(307, -1);
        return;
      }
      if (path.equals("/hiding")) {
        exchange.getResponseHeaders().add("Referrer-Policy", "no-referrer");
      }
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
      byte[] page = "<!doctype html><title>Another site</title>".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
