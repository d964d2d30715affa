package ashi.browsertests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** What it takes to make the sound of a long session, and to begin one. Times in milliseconds. */
final class TrackTimes {
  static final int TIMES = 10;
  static final int STARTS = 5;

  private static final String TRACK =
      "/session.mp3?routine=sciatica&place=BED&minutes=20&talk=lead&breath=tones";

  private static final String MAKE =
      """
      async track => {
        const begun = performance.now();
        const sound = await (await fetch(track)).arrayBuffer();
        return [sound.byteLength, performance.now() - begun];
      }
      """;

  private static final String START =
      """
      () => new Promise(sounds => {
        const Plain = Audio;
        let tapped;
        window.Audio = function() {
          const audio = new Plain();
          audio.addEventListener('playing', () => sounds(performance.now() - tapped));
          return audio;
        };
        tapped = performance.now();
        document.querySelector('#start').click();
      })
      """;

  private final List<Double> times = new ArrayList<>();
  private final List<Double> megabytes = new ArrayList<>();
  private long bytes;

  private TrackTimes() {}

  /** Makes the track again and again in the server. */
  static TrackTimes ofServer(String address) {
    TrackTimes server = new TrackTimes();
    HttpRequest track =
        HttpRequest.newBuilder(URI.create(address + TRACK))
            .header("Sec-Fetch-Site", "same-origin")
            .build();
    HttpClient client = HttpClient.newHttpClient();
    for (int i = 0; i <= TIMES; i++) {
      try {
        long begun = System.nanoTime();
        server.bytes = client.send(track, BodyHandlers.ofByteArray()).body().length;
        server.times.add((System.nanoTime() - begun) / 1e6);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return server;
  }

  /**
   * The same in a worker; its memory is taken before, when the last was just made, and when what is
   * left over was cleared away.
   */
  @SuppressWarnings("unchecked")
  static TrackTimes ofWorker(Browser browser, String address) {
    TrackTimes worker = new TrackTimes();
    try (Phone phone = new Phone(browser, address, new Browser.NewContextOptions())) {
      Page page = openWithVoice(phone);
      CDPSession all = browser.newBrowserCDPSession();
      Attached inside = new Attached(all, page, workerOf(all, address));
      worker.megabytes.add(memory(inside));
      for (int i = 0; i <= TIMES; i++) {
        List<Number> made = (List<Number>) page.evaluate(MAKE, TRACK);
        worker.bytes = made.get(0).longValue();
        worker.times.add(made.get(1).doubleValue());
      }
      worker.megabytes.add(memory(inside));
      inside.ask("HeapProfiler.collectGarbage", Attached.with());
      worker.megabytes.add(memory(inside));
      all.detach();
    }
    return worker;
  }

  /** From the tap on the start until it sounds, each time with a worker that slept. */
  static TrackTimes toFirstSound(Browser browser, String address, boolean slow) {
    try (Phone phone = new Phone(browser, address, new Browser.NewContextOptions())) {
      Page page = openWithVoice(phone);
      TrackTimes sound = new TrackTimes();
      for (int i = 0; i < STARTS; i++) {
        page.navigate("/check?routine=sciatica&place=BED&minutes=20");
        new Session(page).passCheck();
        phone.stopWorkers(page);
        sound.times.add(slow ? startSlowly(page) : start(page));
      }
      return sound;
    }
  }

  /** How often a hidden session wakes in a minute, while its sound plays. */
  static int wakings(Browser browser, String address) {
    String script =
        "window.woken = 0; const later = setTimeout;"
            + " window.setTimeout = (wake, millis) => later(() => { woken++; wake(); }, millis);";
    try (LonePage page = LoneSession.open(browser, address, script)) {
      page.evaluate("document.querySelector('#start').click()");
      page.until("window.track && track.currentTime > 0");
      page.hide();
      page.evaluate("window.woken = 0");
      page.leave(60_000);
      return (int) page.number("woken");
    }
  }

  private static double startSlowly(Page page) {
    SlowBrowser slow = new SlowBrowser();
    try (slow) {
      return start(page);
    }
  }

  private static double start(Page page) {
    return ((Number) page.evaluate(START)).doubleValue();
  }

  /** Opens the app and waits until the clips of the ready routines are kept too. */
  private static Page openWithVoice(Phone phone) {
    Page page = phone.openAndKeep("/");
    page.navigate("/routines");
    page.waitForCondition(
        () ->
            page.evaluate("caches.open('voice').then(c => c.keys()).then(kept => kept.length > 1)")
                .equals(true));
    return page;
  }

  private static String workerOf(CDPSession browser, String address) {
    for (JsonElement target : browser.send("Target.getTargets").getAsJsonArray("targetInfos")) {
      JsonObject info = target.getAsJsonObject();
      if (info.get("type").getAsString().equals("service_worker")
          && info.get("url").getAsString().startsWith(address)) {
        return info.get("targetId").getAsString();
      }
    }
    throw new IllegalStateException("No worker of " + address);
  }

  private static double memory(Attached worker) {
    JsonObject heap = worker.ask("Runtime.getHeapUsage", Attached.with());
    return (heap.get("usedSize").getAsDouble() + heap.get("backingStorageSize").getAsDouble())
        / (1 << 20);
  }

  long bytes() {
    return bytes;
  }

  double first() {
    return times.get(0);
  }

  /** All but the first. */
  List<Double> again() {
    return new ArrayList<>(times.subList(1, times.size()));
  }

  List<Double> megabytes() {
    return megabytes;
  }
}
