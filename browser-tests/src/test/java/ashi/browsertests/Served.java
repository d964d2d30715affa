package ashi.browsertests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar, running as a process of its own on a free port. */
final class Served implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

  private final Process process;
  private final String address;

  private Served(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it and waits until it says where it is.
   *
   * @throws IllegalStateException when there is no jar yet, or it does not start
   */
  static Served start() {
    return start(0);
  }

  /** Starts it on a certain port. */
  static Served start(int port) {
    try {
      return launch(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Served launch(int port) throws IOException {
    Process process =
        program("--port", Integer.toString(port))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    Matcher address = ADDRESS.matcher(line == null ? "" : line);
    if (!address.find()) {
      process.destroy();
      throw new IllegalStateException("The server did not start, it said: " + line);
    }
    return new Served(process, address.group());
  }

  /** The packaged jar with arguments, not yet started. */
  static ProcessBuilder program(String... arguments) {
    Path jar = Path.of(System.getProperty("ashi.jar", "server/target/ashi.jar"));
    if (!Files.exists(jar)) {
      throw new IllegalStateException("There is no " + jar + " yet: run mvn verify");
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx96m",
                "-jar",
                jar.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /** Such as "http://localhost:40123", without a slash at its end. */
  String address() {
    return address;
  }

  int port() {
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
