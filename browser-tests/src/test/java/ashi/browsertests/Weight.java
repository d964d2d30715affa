package ashi.browsertests;

import ashi.pages.web.Assets;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/** How many bytes cross the network, headers included where a browser counts them. */
final class Weight {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** What the names of the packs of clips begin with. */
  private static final String VOICE = "voice/";

  private Weight() {}

  /** Bytes that a browser with nothing kept fetches for a page, before the offline copy. */
  static long ofFirstVisit(Browser browser, String address, String path) {
    return ofVisit(browser, address, path, (page, bytes) -> {});
  }

  /** Bytes that a session takes after the check before it, on a first visit. */
  static long ofSession(Browser browser, String address) {
    return ofVisit(
        browser,
        address,
        PageKinds.SESSION,
        (page, bytes) -> {
          bytes.set(0);
          new Session(page).passCheck();
          page.waitForLoadState(LoadState.NETWORKIDLE);
        });
  }

  /** Bytes that a browser with nothing kept fetches to turn the body, the page left out. */
  static long ofTurning(Browser browser, String address) {
    return ofVisit(
        browser,
        address,
        "/body",
        (page, bytes) -> {
          bytes.set(0);
          page.locator("#turning .start").click();
          page.locator("#turning[data-lined]").waitFor();
        });
  }

  private static long ofVisit(
      Browser browser, String address, String path, BiConsumer<Page, AtomicLong> onward) {
    var options =
        new Browser.NewContextOptions()
            .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
            .setViewportSize(Phone.WIDTH, Phone.HEIGHT);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      AtomicLong bytes = new AtomicLong();
      CDPSession network = context.newCDPSession(page);
      network.send("Network.enable");
      network.on(
          "Network.loadingFinished",
          finished -> bytes.addAndGet((long) finished.get("encodedDataLength").getAsDouble()));
      page.navigate(address + path);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      onward.accept(page, bytes);
      return bytes.get();
    }
  }

  /** Bytes of a page alone, compressed. */
  static long ofPage(String address, String path) {
    return ofFile(address, path, "gzip");
  }

  /** Bytes of what is fetched for the sound of the ready routines; it is kept beside the copy. */
  static long ofVoice(String address) {
    return ofFile(address, assets(address).href("voice/bells.mp3"), "br")
        + ofFile(address, assets(address).href("voice/en.mp3"), "br");
  }

  /** Bytes of every clip of every language. */
  static long ofAllVoices(String address) {
    long bytes = 0;
    for (var asset : assets(address).hrefs().entrySet()) {
      bytes += asset.getKey().startsWith(VOICE) ? ofFile(address, asset.getValue(), "br") : 0;
    }
    return bytes;
  }

  /** Bytes of everything the worker keeps, and of the worker itself, as a browser gets them. */
  static long ofOfflineCopy(String address) {
    long bytes = ofFile(address, "/worker.js", "br") + ofFile(address, "/assets.txt", "br");
    for (var asset : assets(address).hrefs().entrySet()) {
      bytes += asset.getKey().startsWith(VOICE) ? 0 : ofFile(address, asset.getValue(), "br");
    }
    return bytes;
  }

  /** Bytes of every figure of the body and every sheet of channels. */
  static long ofFigures(String address) {
    long bytes = 0;
    for (var asset : assets(address).hrefs().entrySet()) {
      bytes += asset.getKey().startsWith("figures/") ? ofFile(address, asset.getValue(), "br") : 0;
    }
    return bytes;
  }

  /** Bytes of one script with gzip. */
  static long ofScript(String address, String name) {
    String path = name.equals("worker.js") ? "/worker.js" : assets(address).href(name);
    return ofFile(address, path, "gzip");
  }

  static Assets assets(String address) {
    return Assets.read(
        new String(fetch(address, "/assets.txt", "identity"), StandardCharsets.UTF_8));
  }

  private static long ofFile(String address, String path, String encoding) {
    return fetch(address, path, encoding).length;
  }

  private static byte[] fetch(String address, String path, String encoding) {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Accept-Encoding", encoding)
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while fetching " + path, e);
    }
  }
}
