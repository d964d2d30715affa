package ashi.browsertests;

import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Ends a browser that hangs: the driver waits for some of its answers without end. */
final class Limit {
  private Limit() {}

  /**
   * Asks something of the browser that was started last, and ends that browser when it takes too
   * long.
   *
   * @param what it does, for the message
   * @throws IllegalStateException when the browser was ended
   */
  static void of(Duration most, String what, Runnable asking) {
    Executor later = CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS);
    ProcessHandle browser = BrowserProcess.last();
    CompletableFuture<Boolean> ended =
        CompletableFuture.supplyAsync(browser::destroyForcibly, later);
    PlaywrightException failure = null;
    try {
      asking.run();
    } catch (PlaywrightException e) {
      failure = e;
    }
    if (!ended.cancel(false)) {
      throw new IllegalStateException(
          what + " took longer than " + most.toSeconds() + " s: the browser hung and was ended",
          failure);
    }
    if (failure != null) {
      throw failure;
    }
  }
}
