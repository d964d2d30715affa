package ashi.browsertests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How long a page waits for its answer when the service worker has slept, and right after that when
 * it is awake: from the start of the navigation to the first byte, in milliseconds.
 */
final class Waking {
  private final List<Double> cold = new ArrayList<>();
  private final List<Double> warm = new ArrayList<>();

  private Waking() {}

  /** Opens every path twice, the first time after its worker was stopped. */
  static Waking of(Browser browser, String address, Collection<String> paths) {
    try (Phone phone = new Phone(browser, address, new Browser.NewContextOptions())) {
      Page page = phone.openAndKeep("/");
      return of(phone, page, paths);
    }
  }

  /** The same with a browser that runs for a quarter of the time. */
  static Waking ofSlow(Browser browser, String address, Collection<String> paths) {
    try (Phone phone = new Phone(browser, address, new Browser.NewContextOptions())) {
      Page page = phone.openAndKeep("/");
      SlowBrowser slow = new SlowBrowser();
      try (slow) {
        return of(phone, page, paths);
      }
    }
  }

  private static Waking of(Phone phone, Page page, Collection<String> paths) {
    Waking waking = new Waking();
    for (String path : paths) {
      page.navigate("about:blank");
      phone.stopWorkers(page);
      waking.cold.add(firstByte(page, path));
      waking.warm.add(firstByte(page, path));
    }
    return waking;
  }

  private static double firstByte(Page page, String path) {
    page.navigate(path);
    return ((Number)
            page.evaluate(
                """
                () => {
                  const [opening] = performance.getEntriesByType("navigation");
                  return opening.responseStart - opening.startTime;
                }"""))
        .doubleValue();
  }

  List<Double> cold() {
    return cold;
  }

  List<Double> warm() {
    return warm;
  }
}
