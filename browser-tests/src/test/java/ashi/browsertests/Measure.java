package ashi.browsertests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the figures of docs/measurements.md. Run by "./ashi measure". */
public final class Measure {
  private static final int STARTS = 5;
  private static final int ANSWERS = 200;

  private final StringBuilder table = new StringBuilder();

  /**
   * @param arguments the file to write the table to
   */
  public static void main(String[] arguments) throws IOException {
    Measure measure = new Measure();
    measure.row("what", "measured", "budget");
    measure.row("---", "---", "---");
    try (Playwright playwright = InBrowser.driver();
        Browser browser = InBrowser.launch(playwright)) {
      measure.server();
      try (Served served = Served.start()) {
        measure.weights(browser, served);
        measure.worker(browser, served);
        measure.waking(browser, served);
        measure.locating(browser, served);
        measure.cues(browser, served);
        measure.tracks(browser, served);
      }
    }
    Files.writeString(Path.of(arguments[0]), measure.table);
  }

  private void server() throws IOException {
    List<Double> starts = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      Instant before = Instant.now();
      try (Served served = Served.start()) {
        Weight.ofPage(served.address(), "/");
        starts.add(Duration.between(before, Instant.now()).toNanos() / 1e6);
        if (i == STARTS - 1) {
          for (String path : PageKinds.all().values()) {
            Weight.ofPage(served.address(), path);
          }
          row(
              "server, resident memory after every kind of page",
              residentMegabytes(served) + " MB",
              "150 MB");
        }
      }
    }
    row(
        "server, start to first answer, median of " + STARTS,
        rounded(median(starts)) + " ms",
        "1000 ms");
  }

  private void weights(Browser browser, Served served) {
    PageKinds.all()
        .forEach(
            (kind, path) ->
                row(
                    "first visit: " + kind + " `" + path + "`",
                    kilobytes(Weight.ofFirstVisit(browser, served.address(), path)),
                    "60 KB"));
    row(
        "first visit: the session itself, after its check",
        kilobytes(Weight.ofSession(browser, served.address())),
        "60 KB");
    row("offline copy, brotli", kilobytes(Weight.ofOfflineCopy(served.address())), "1600 KB");
    row("figures and channels in it", kilobytes(Weight.ofFigures(served.address())), "");
    row(
        "sound of the ready routines, beside the copy",
        kilobytes(Weight.ofVoice(served.address())),
        "900 KB");
    row("all clips", kilobytes(Weight.ofAllVoices(served.address())), "");
    row("worker.js, gzip", kilobytes(Weight.ofScript(served.address(), "worker.js")), "150 KB");
    row("page.js, gzip", kilobytes(Weight.ofScript(served.address(), "page.js")), "25 KB");
    for (String script : List.of("player.js", "ruler.js", "aloud.js", "body.js")) {
      row(script + ", gzip", kilobytes(Weight.ofScript(served.address(), script)), "25 KB");
    }
    row(
        "the body that turns: three.js, bodies, locating, after the page",
        kilobytes(Weight.ofTurning(browser, served.address())),
        "");
  }

  private void worker(Browser browser, Served served) {
    try (Phone phone = new Phone(browser, served.address(), new Browser.NewContextOptions())) {
      Page page = phone.openAndKeep("/");
      List<Double> all = new ArrayList<>();
      for (String path : PageKinds.all().values()) {
        all.addAll(answerTimes(page, path));
      }
      row("page answered by the worker, median", rounded(median(all)) + " ms", "20 ms");
      row(
          "page answered by the worker, 95 of 100",
          rounded(all.get(all.size() * 95 / 100)) + " ms",
          "");
    }
  }

  /** Every kind of page, each as the first after the worker slept. */
  private void waking(Browser browser, Served served) {
    Collection<String> paths = PageKinds.all().values();
    try (EmptyWorker empty = new EmptyWorker()) {
      waking(
          "",
          Waking.of(browser, served.address(), paths),
          Waking.of(browser, empty.address(), paths));
      waking(
          ", CPU slowed 4 times",
          Waking.ofSlow(browser, served.address(), paths),
          Waking.ofSlow(browser, empty.address(), paths));
    }
  }

  private void waking(String how, Waking ashi, Waking empty) {
    double cold = median(ashi.cold());
    double nothing = median(empty.cold());
    row("first page after the worker slept, median" + how, rounded(cold) + " ms", "");
    row("of this an empty worker's own start" + how, rounded(nothing) + " ms", "");
    row("over an empty worker's own start" + how, rounded(cold - nothing) + " ms", "150 ms");
    row("the same page again, awake, median" + how, rounded(median(ashi.warm())) + " ms", "");
  }

  /**
   * All points found on a new body, and a frame of the body that turns, as a phone without help.
   */
  private void locating(Browser browser, Served served) {
    try (Phone phone = new Phone(browser, served.address(), new Browser.NewContextOptions())) {
      Page page = phone.open("/body");
      page.locator("#turning .start").click();
      List<Double> times = new ArrayList<>();
      for (String build : List.of("female", "male", "average", "female", "male", "average")) {
        page.locator("canvas").waitFor();
        page.locator("[data-choice=build]").selectOption(build);
        page.locator("#turning[data-build=" + build + "]").waitFor();
        times.add(Double.parseDouble(page.locator("#turning").getAttribute("data-located")));
      }
      row("all points found on a new body, in the browser", rounded(median(times)) + " ms", "");
    }
  }

  /** How far a session gets from its sound. */
  private void cues(Browser browser, Served served) {
    for (CueError error : CueError.all(browser, served.address())) {
      row(
          "session against its sound: " + error.what(),
          rounded(Math.abs(error.time()))
              + " ms; next cue drawn after "
              + rounded(error.drawn())
              + " ms",
          "50 ms");
    }
  }

  /** Making the sound of a long session, and how soon it is heard. */
  private void tracks(Browser browser, Served served) throws IOException {
    TrackTimes worker = TrackTimes.ofWorker(browser, served.address());
    TrackTimes server = TrackTimes.ofServer(served.address());
    row("track of a 20-minute session, bytes", String.valueOf(server.bytes()), "");
    row("made in the worker, first and again, median", times(worker), "");
    row(
        "memory of the worker before, right after the last of "
            + (TrackTimes.TIMES + 1)
            + ", and cleared",
        worker.megabytes().stream().map(Measure::rounded).collect(Collectors.joining("; ")) + " MB",
        "");
    row("made in the server, first and again, median", times(server), "");
    row("server, resident memory after them", residentMegabytes(served) + " MB", "150 MB");
    row(
        "a hidden session wakes in a minute",
        TrackTimes.wakings(browser, served.address()) + " times",
        "");
    for (boolean slow : new boolean[] {false, true}) {
      row(
          "first sound after the tap on Start, worker asleep, first and again, median"
              + (slow ? ", CPU slowed 4 times" : ""),
          times(TrackTimes.toFirstSound(browser, served.address(), slow)),
          "");
    }
  }

  private static String times(TrackTimes times) {
    return rounded(times.first()) + " ms; " + rounded(median(times.again())) + " ms";
  }

  @SuppressWarnings("unchecked")
  private static List<Double> answerTimes(Page page, String path) {
    return ((List<Number>)
            page.evaluate(
                """
                async ([path, times]) => {
                  const taken = [];
                  for (let i = 0; i < times; i++) {
                    const before = performance.now();
                    await (await fetch(path)).text();
                    taken.push(performance.now() - before);
                  }
                  return taken;
                }""",
                List.of(path, ANSWERS / 10)))
        .stream().map(Number::doubleValue).toList();
  }

  private static long residentMegabytes(Served served) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + served.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  /** Sorts the figures and takes the middle one. */
  private static double median(List<Double> figures) {
    Collections.sort(figures);
    return figures.get(figures.size() / 2);
  }

  private static String rounded(double figure) {
    return String.valueOf(Math.round(figure * 10) / 10.0);
  }

  private static String kilobytes(long bytes) {
    return rounded(bytes / 1024.0) + " KB";
  }

  private void row(String what, String measured, String budget) {
    String line = "| " + what + " | " + measured + " | " + budget + " |";
    System.out.println(line);
    table.append(line).append('\n');
  }
}
