package ashi.browsertests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Draws the README's picture from the running app: three phones side by side. */
public final class Picture {
  /** What each phone shows, and in which look. */
  private record Shot(String path, String look) {}

  private static final List<Shot> SHOTS =
      List.of(
          new Shot("/", "light"),
          new Shot("/points/BL23", "dark"),
          new Shot(PageKinds.SESSION, "bed"));

  private Picture() {}

  /**
   * @param arguments the PNG file to write
   */
  public static void main(String[] arguments) {
    try (Playwright playwright = InBrowser.driver();
        Browser browser = InBrowser.launch(playwright);
        Served served = Served.start()) {
      StringBuilder sheet =
          new StringBuilder(
              "<body style='margin:0;display:flex;gap:24px;padding:24px;width:max-content;background:#8a8178'>");
      for (Shot shot : SHOTS) {
        sheet
            .append("<img style='border-radius:28px;width:280px' src='data:image/png;base64,")
            .append(Base64.getEncoder().encodeToString(take(browser, served, shot)))
            .append("'>");
      }
      Page page = browser.newPage();
      page.setContent(sheet.toString());
      page.locator("body")
          .screenshot(
              new com.microsoft.playwright.Locator.ScreenshotOptions()
                  .setPath(Path.of(arguments[0])));
    }
  }

  private static byte[] take(Browser browser, Served served, Shot shot) {
    var options =
        new Browser.NewContextOptions()
            .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
            .setColorScheme(shot.look().equals("light") ? ColorScheme.LIGHT : ColorScheme.DARK)
            .setViewportSize(Phone.WIDTH, Phone.HEIGHT);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      PageKinds.open(page, served.address() + shot.path());
      page.evaluate("look => document.documentElement.dataset.look = look", shot.look());
      page.waitForLoadState(LoadState.NETWORKIDLE);
      return page.screenshot();
    }
  }
}
