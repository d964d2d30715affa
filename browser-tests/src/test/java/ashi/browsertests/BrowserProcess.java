package ashi.browsertests;

import java.util.Comparator;

/** The browser as the system sees it. */
final class BrowserProcess {
  private BrowserProcess() {}

  /**
   * The browser that was started last. It leads a group of processes; its parent is the driver,
   * which this program began.
   */
  static ProcessHandle last() {
    return ProcessHandle.current()
        .children()
        .flatMap(ProcessHandle::children)
        .max(Comparator.comparing(process -> process.info().startInstant().orElseThrow()))
        .orElseThrow();
  }
}
