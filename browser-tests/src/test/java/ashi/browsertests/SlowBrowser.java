package ashi.browsertests;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lets the browser run for a quarter of the time only, in turns of a few milliseconds, all of its
 * processes together. The browser's own slowing does not reach service workers.
 */
final class SlowBrowser implements AutoCloseable {
  private static final String TURNS =
      "exec 3<> <(:); trap 'kill -CONT -$0; exit' TERM;"
          + " while kill -STOP -$0; do read -t 0.012 <&3; kill -CONT -$0; read -t 0.004 <&3; done";

  private final Process turns;

  /** Slows the browser that was started last. */
  SlowBrowser() {
    try {
      String browser = String.valueOf(BrowserProcess.last().pid());
      turns = new ProcessBuilder("bash", "-c", TURNS, browser).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    turns.destroy();
    try {
      turns.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
