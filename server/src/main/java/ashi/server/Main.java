package ashi.server;

import ashi.server.export.Export;
import ashi.server.serving.Host;
import ashi.server.serving.Packed;
import ashi.server.serving.Port;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Serves Ashi over HTTP until it is told to stop, or writes it as files to be served. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals("export")) {
      export(arguments);
    } else {
      serve(arguments);
    }
  }

  private static void export(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      stopWith("Name the folder to write to, for example: ./ashi export target/export");
      return;
    }
    Path folder = Path.of(arguments[1]);
    try {
      int pages = Export.into(folder);
      System.out.printf(
          "%d pages are in %s, and how nginx serves them in %s.%n",
          pages, folder.resolve("site"), folder.resolve("nginx.conf"));
    } catch (IllegalArgumentException notEmpty) {
      stopWith(notEmpty.getMessage());
    }
  }

  private static void serve(String[] arguments) {
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

  private static void stopWith(@Nullable String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }
}
