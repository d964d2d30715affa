package ashi.browsertests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A web server that knows nothing of the app: it serves the files of a folder, as most do. */
final class FilesHost implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "txt", "text/plain; charset=utf-8",
          "webmanifest", "application/manifest+json");

  private final HttpServer server;
  private final Path site;
  private final List<String> headers;

  FilesHost(Path site) {
    this.site = site;
    try (Stream<String> lines = Files.lines(site.resolve("_headers"))) {
      headers = lines.skip(1).takeWhile(line -> line.startsWith("  ")).map(String::trim).toList();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::serve);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      String path = exchange.getRequestURI().getPath().substring(1);
      Path file =
          Stream.of(path.isEmpty() ? "index.html" : path, path + ".html")
              .map(site::resolve)
              .filter(Files::isRegularFile)
              .findFirst()
              .orElse(site.resolve("404.html"));
      for (String header : headers) {
        int colon = header.indexOf(": ");
        exchange.getResponseHeaders().add(header.substring(0, colon), header.substring(colon + 2));
      }
      String name = file.getFileName().toString();
      exchange
          .getResponseHeaders()
          .add(
              "Content-Type",
              TYPES.getOrDefault(
                  name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
      byte[] content = Files.readAllBytes(file);
      exchange.sendResponseHeaders(name.equals("404.html") ? 404 : 200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
