package ashi.browsertests;

import ashi.pages.Assets;
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
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes cross the network, headers included where a browser counts them. */
final class Weight {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Weight() {}

  /** Bytes that a browser with nothing kept fetches for a page, before the offline copy. */
  static long ofFirstVisit(Browser browser, String address, String path) {
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
      return bytes.get();
    }
  }

  /** Bytes of a page alone, compressed. */
  static long ofPage(String address, String path) {
    return ofFile(address, path, "gzip");
  }

  /** Bytes of everything the worker keeps, and of the worker itself, as a browser gets them. */
  static long ofOfflineCopy(String address) {
    long bytes = ofFile(address, "/worker.js", "br") + ofFile(address, "/assets.txt", "br");
    for (String href : assets(address).hrefs().values()) {
      bytes += ofFile(address, href, "br");
    }
    return bytes;
  }

  /** Bytes of one script with gzip. */
  static long ofScript(String address, String name) {
    String path = name.equals("worker.js") ? "/worker.js" : assets(address).href(name);
    return ofFile(address, path, "gzip");
  }

  static Assets assets(String address) {
    return Assets.read(new String(fetch(address, "/assets.txt", "identity")));
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
