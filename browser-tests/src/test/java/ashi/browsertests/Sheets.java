package ashi.browsertests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes contact sheets to look over by eye: for each channel one picture with the close-up of every
 * point, in the light and in the dark look. Run by "./ashi sheets".
 */
public final class Sheets {
  private static final List<String> LOOKS = List.of("light", "dark");

  /** Empties the page and fills it with the pictures of all points of a channel. */
  private static final String FILL =
      """
      async ([channel, look]) => {
        const atlas = await (await fetch('/atlas.json')).json();
        document.documentElement.dataset.look = look;
        document.body.replaceChildren();
        Object.assign(document.body.style,
            {display: 'grid', gridTemplateColumns: 'repeat(8, 1fr)', gap: '8px', padding: '8px'});
        for (const point of atlas.points.filter(point => point.channel === channel)) {
          const html = await (await fetch('/points/' + point.code)).text();
          const picture = new DOMParser().parseFromString(html, 'text/html');
          const cell = document.createElement('div');
          cell.append(point.code, picture.querySelector('.closeup'));
          document.body.append(cell);
        }
      }""";

  private Sheets() {}

  /**
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) {
    try (Playwright playwright = InBrowser.driver();
        Browser browser = InBrowser.launch(playwright);
        Served served = Served.start();
        BrowserContext context =
            browser.newContext(
                new Browser.NewContextOptions()
                    .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                    .setViewportSize(1800, 1000))) {
      Page page = context.newPage();
      for (String channel : channels(page, served)) {
        for (String look : LOOKS) {
          page.navigate(served.address() + "/about");
          page.evaluate(FILL, List.of(channel, look));
          page.waitForLoadState(LoadState.NETWORKIDLE);
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(Path.of(arguments[0], channel + "-" + look + ".png")));
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> channels(Page page, Served served) {
    page.navigate(served.address() + "/about");
    return (List<String>)
        page.evaluate(
            """
            async () => {
              const atlas = await (await fetch('/atlas.json')).json();
              return [...new Set(atlas.points.map(point => point.channel))];
            }""");
  }
}
