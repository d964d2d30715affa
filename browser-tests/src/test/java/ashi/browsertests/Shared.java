package ashi.browsertests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What all tests of one process share: a browser, a server, and phones that are made ready once.
 */
final class Shared implements AutoCloseable {
  private final Playwright playwright = InBrowser.driver();
  private final Served served = Served.start();
  private final Map<Object, Phone> phones = new HashMap<>();
  private Browser browser = InBrowser.launchLight(playwright);

  Served served() {
    return served;
  }

  /** Another one when the last was ended, or ended itself. */
  Browser browser() {
    if (!browser.isConnected()) {
      phones.clear();
      browser = InBrowser.launchLight(playwright);
    }
    return browser;
  }

  /** The phone that goes by this name, made when it is asked for first. */
  Phone phone(Object name, Supplier<Phone> made) {
    browser();
    return phones.computeIfAbsent(name, any -> made.get());
  }

  /** Whether other tests get this phone too. */
  boolean has(Phone phone) {
    return phones.containsValue(phone);
  }

  /** Who asks for it next gets another. */
  void discard(Phone phone) {
    phones.values().remove(phone);
  }

  @Override
  public void close() {
    served.close();
    browser.close();
    playwright.close();
  }
}
