package ashi.browsertests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before the server and can pretend that the server was put up anew with other files. */
final class NextVersion implements AutoCloseable {
  private static final Set<String> ITS_OWN =
      Set.of("content-length", "transfer-encoding", "connection", "date");

  private final String behind;
  private final HttpServer front;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private volatile String version = "";

  NextVersion(Served served) {
    behind = served.address();
    try {
      front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    front.createContext("/", this::pass);
    front.setExecutor(threads);
    front.start();
  }

  String address() {
    return "http://localhost:" + front.getAddress().getPort();
  }

  /** From now on the worker and the list of assets carry another version. */
  void putUp(String name) {
    version = name;
  }

  private void pass(HttpExchange exchange) throws IOException {
    URI asked = URI.create(behind + exchange.getRequestURI());
    byte[] sent = exchange.getRequestBody().readAllBytes();
    HttpRequest request =
        HttpRequest.newBuilder(asked)
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(sent))
            .build();
    try (exchange) {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      answer
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!ITS_OWN.contains(name)) {
                  exchange.getResponseHeaders().put(name, values);
                }
              });
      byte[] body = renewed(asked.getPath(), answer.body());
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private byte[] renewed(String path, byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (version.isEmpty()) {
      return body;
    }
    if (path.equals("/assets.txt")) {
      return (version + text.substring(text.indexOf('\n'))).getBytes(StandardCharsets.UTF_8);
    }
    if (path.equals("/worker.js")) {
      return (text + "self.ashiVersion = \"" + version + "\";\n").getBytes(StandardCharsets.UTF_8);
    }
    return body;
  }

  @Override
  public void close() {
    front.stop(0);
    threads.shutdownNow();
  }
}
