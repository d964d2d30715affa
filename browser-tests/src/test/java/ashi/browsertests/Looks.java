package ashi.browsertests;

import ashi.care.Moment;
import ashi.care.journal.Entry;
import ashi.care.journal.Journal;
import ashi.care.text.EntryText;
import ashi.care.text.UnreadableEntry;
import ashi.pages.web.Request;
import ashi.pages.web.Sender;
import ashi.words.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Figures and pages as a person sees them. Writes those that look different from the accepted
 * pictures over them. Run by "./ashi looks".
 */
public final class Looks {
  /** As much as a phone shows of a page between the bars of its browser, in CSS pixels. */
  private static final int HEIGHT = 664;

  /** So high that no part of a page lies under the bar. */
  private static final int HEIGHT_FOR_PARTS = 1000;

  /** One block at a rounded edge may fall either way; a point that is missing is two. */
  private static final int MOST_BLOCKS = 1;

  private static final String NOON = "2026-03-01T12:00:00Z";
  private static final Moment JOURNAL_READ = new Moment(1_772_366_400_000L, 0);

  /** Settled in the first press, in milliseconds after its beginning. */
  private static final int INTO_THE_PRESS = 7_000;

  /**
   * One font for all words, so that lines break alike on every machine. Hyphens are left out: not
   * every browser has a dictionary for them.
   */
  private static final String SAME_EVERYWHERE =
      """
      @font-face { font-family: looks; src: url(data:font/ttf;base64,%s); }
      * {
        font-family: looks !important;
        font-synthesis: none !important;
        text-rendering: geometricPrecision !important;
        hyphens: manual !important;
      }
      """
          .formatted(font());

  /**
   * What a picture shows.
   *
   * @param name of its file
   * @param path of the page
   * @param look light, dark or bed
   * @param part the selector of a part of the page; empty for all that is seen at first
   */
  record Look(String name, String path, String look, String part) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Leaves Chinese characters out, shows the top, and waits for the font. */
  private static final String READY =
      """
      async () => {
        const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (words.nextNode()) {
          words.currentNode.data = words.currentNode.data.replace(/\\p{Script=Han}/gu, '');
        }
        scrollTo(0, 0);
        await document.fonts.ready;
      }""";

  private static final String CHECK = "/check?routine=relief&place=BED&minutes=5";
  private static final String PRESSING = "pressing";
  private static final String JOURNAL = "/journal";

  static final List<Look> ALL =
      List.of(
          closeUp("BL23", "light"),
          closeUp("BL40", "dark"),
          closeUp("GB30", "bed"),
          closeUp("BL57", "light"),
          closeUp("LI4", "bed"),
          new Look("map", "/map", "light", ".map-figure"),
          page("start", "/", "light"),
          page("start-bed", "/", "bed"),
          page("check", "/check?routine=sciatica", "light"),
          page("session", PageKinds.SESSION, "light"),
          page(PRESSING, CHECK, "bed"),
          page("journal", JOURNAL, "light"),
          page("settings", "/settings", "dark"),
          page("find", "/find?q=sciatica", "light"),
          page("point", "/points/BL23", "light"),
          page("point-dark", "/points/BL40", "dark"),
          page("safety", "/safety", "light"),
          page("not-found", "/nowhere", "dark"),
          page("start-de", "/de/", "light"),
          page("point-de", "/de/points/BL23", "light"));

  private static Look closeUp(String code, String look) {
    return new Look(code, "/points/" + code, look, ".overlaid");
  }

  private static Look page(String name, String path, String look) {
    return new Look(name, path, look, "");
  }

  private Looks() {}

  /**
   * @param arguments the folder of the accepted pictures
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    try (Playwright playwright = InBrowser.driver();
        Browser browser = InBrowser.launch(playwright);
        Served served = Served.start()) {
      for (Look look : ALL) {
        Path file = folder.resolve(look + ".png");
        BufferedImage now = take(browser, served.address(), look, page -> {});
        if (!Files.exists(file) || areDifferent(ImageIO.read(file.toFile()), now)) {
          ImageIO.write(now, "png", file.toFile());
          System.out.println("Accepted: " + look);
        }
      }
    }
  }

  /** Whether a person would see a difference. */
  static boolean areDifferent(BufferedImage accepted, BufferedImage now) {
    return accepted.getWidth() != now.getWidth()
        || accepted.getHeight() != now.getHeight()
        || Blocks.differing(accepted, now).size() > MOST_BLOCKS;
  }

  /**
   * The picture as it is now.
   *
   * @param address of the server
   * @param fault what is done to the page before the picture is taken
   */
  static BufferedImage take(Browser browser, String address, Look look, Consumer<Page> fault) {
    var options =
        new Browser.NewContextOptions()
            .setBaseURL(address)
            .setBypassCSP(true)
            .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setTimezoneId("UTC")
            .setDeviceScaleFactor(1)
            .setViewportSize(Phone.WIDTH, look.part().isEmpty() ? HEIGHT : HEIGHT_FOR_PARTS);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      if (look.path().equals(JOURNAL)) {
        String journal = journal(file -> context.request().get(file).text());
        page.route("**" + JOURNAL, route -> route.fulfill(html(journal)));
      }
      if (look.name().equals(PRESSING)) {
        press(page, look.path());
      } else {
        PageKinds.open(page, look.path());
      }
      page.waitForLoadState(LoadState.LOAD);
      page.evaluate("look => document.documentElement.dataset.look = look", look.look());
      page.addStyleTag(new Page.AddStyleTagOptions().setContent(SAME_EVERYWHERE));
      page.evaluate(READY);
      fault.accept(page);
      return ImageIO.read(new ByteArrayInputStream(shot(page, look.part())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] shot(Page page, String part) {
    return part.isEmpty()
        ? page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED))
        : page.locator(part)
            .screenshot(
                new Locator.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
  }

  /** Begins a session and stops the clock in its first press. */
  private static void press(Page page, String check) {
    Clock clock = page.context().clock();
    Listening.on(page.context());
    clock.install(new Clock.InstallOptions().setTime(NOON));
    page.navigate(check);
    Session session = new Session(page);
    session.passCheck();
    clock.pauseAt("2026-03-01T12:10:00Z");
    session.start();
    String at = page.locator("#cues [data-phase=PRESS]").first().getAttribute("data-at");
    clock.runFor(Long.parseLong(at) + INTO_THE_PRESS);
  }

  /** The journal of a month with a few sessions, read on a certain day. */
  private static String journal(UnaryOperator<String> fetched) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try {
      for (String line : resource("/looks/journal.txt").lines().toList()) {
        entries.add(EntryText.read(line));
      }
    } catch (UnreadableEntry e) {
      throw new IllegalStateException(e);
    }
    Request asked =
        Request.read(Request.Method.GET, Sender.OWN_PAGE, JOURNAL, "", "", JOURNAL_READ);
    return AshiHere.in(Language.EN, fetched)
        .answer(asked, new Journal(entries, true))
        .response()
        .body();
  }

  private static Route.FulfillOptions html(String body) {
    return new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(body);
  }

  private static String font() {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return Base64.getEncoder().encodeToString(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Looks.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
