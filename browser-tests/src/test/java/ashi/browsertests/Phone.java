package ashi.browsertests;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's phone: a browser with nothing in it yet, the size of a phone. It notes everything
 * that must never happen: errors on the console or in a page, requests to anyone else.
 */
final class Phone implements AutoCloseable {
  /** Width and height of a common small phone, in CSS pixels. */
  static final int WIDTH = 390;

  static final int HEIGHT = 844;

  /** Closing takes a fraction of a second; on a busy machine some. */
  private static final Duration CLOSED_WITHIN = Duration.ofSeconds(20);

  private final String address;
  private final BrowserContext context;
  private final boolean onlyLooks;
  private final List<String> trouble = new ArrayList<>();

  /** A page that was opened already; null when there is none. */
  private @Nullable Page blankPage;

  Phone(Browser browser, String address, Browser.NewContextOptions options) {
    this.address = address;
    onlyLooks = options.serviceWorkers == ServiceWorkerPolicy.BLOCK;
    context =
        browser.newContext(
            options.setBaseURL(address).setViewportSize(WIDTH, HEIGHT).setHasTouch(true));
    context.setDefaultTimeout(15_000);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isMeant(message)) {
            trouble.add("console: " + message.text() + " at " + message.location());
          }
        });
    context.onWebError(error -> trouble.add("page: " + error.error()));
    context.onRequest(
        request -> {
          String url = request.url();
          if (!url.startsWith(address + "/")
              && !url.startsWith("data:")
              && !url.startsWith("blob:")) {
            trouble.add("request to someone else: " + url);
          }
        });
  }

  /**
   * A form that is refused, or a page that is not there: browsers call every such answer an error.
   */
  private static boolean isMeant(ConsoleMessage message) {
    return message.text().contains("status of 422")
        || (message.text().contains("status of 404") && !message.location().contains("/assets/"));
  }

  /** Opens an address of the app, such as "/relief", on a new page. */
  Page open(String path) {
    Page page = blankPage == null ? context.newPage() : blankPage;
    blankPage = null;
    page.navigate(path);
    return page;
  }

  /** Opens an address and waits until everything is kept for offline use. */
  Page openAndKeep(String path) {
    Page page = open(path);
    page.locator("#offline-sign").waitFor();
    return page;
  }

  /** The page that is open, opened if there is none: for those who only look. */
  Page onlyPage() {
    return context.pages().isEmpty() ? context.newPage() : context.pages().get(0);
  }

  /** Closes all pages and forgets everything but the offline copy. */
  void forget() {
    Limit.of(CLOSED_WITHIN, "Emptying a phone", onlyLooks ? this::emptyPage : this::empty);
  }

  private void emptyPage() {
    context.clearCookies();
    onlyPage().evaluate("localStorage.clear(), sessionStorage.clear()");
  }

  private void empty() {
    context.setOffline(false);
    Page blank = context.newPage();
    context.pages().stream().filter(page -> page != blank).forEach(Page::close);
    JsonObject all = new JsonObject();
    all.addProperty("origin", address);
    all.addProperty("storageTypes", "cookies,indexeddb,local_storage");
    CDPSession browser = context.newCDPSession(blank);
    browser.send("Storage.clearDataForOrigin", all);
    browser.detach();
    stopWorkers(blank);
    blankPage = blank;
  }

  /** Stops the service worker, as a browser does to one that has nothing to do. */
  void stopWorkers(Page page) {
    CDPSession browser = context.newCDPSession(page);
    browser.send("ServiceWorker.enable");
    browser.send("ServiceWorker.stopAllWorkers");
    browser.detach();
  }

  BrowserContext context() {
    return context;
  }

  String address() {
    return address;
  }

  /** What happened that must not; empty when all is well. */
  List<String> trouble() {
    return trouble;
  }

  /**
   * @throws IllegalStateException when the browser hangs; then it is ended
   */
  @Override
  public void close() {
    close(CLOSED_WITHIN);
  }

  void close(Duration most) {
    Limit.of(most, "Closing a phone", context::close);
  }
}
