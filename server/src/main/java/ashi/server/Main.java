package ashi.server;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;

/** Serves Ashi over HTTP until it is told to stop. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int port;
    try {
      port = Port.chosen(arguments, System.getenv("PORT"));
    } catch (IllegalArgumentException notAPort) {
      stopWith(notAPort.getMessage());
      return;
    }
    Javalin host = Host.create(Packed.ashi(), Packed.files());
    try {
      host.start(port);
    } catch (JavalinBindException taken) {
      stopWith(
          "Port %d is taken by another program. Choose another, for example: ./ashi --port %d"
              .formatted(port, port < Port.HIGHEST ? port + 1 : port - 1));
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(host::stop, "stop"));
    System.out.println("Ashi is at http://localhost:" + host.port() + "  (stop it with Ctrl+C)");
  }

  private static void stopWith(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }
}
