package ashi.browsertests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down how far a session gets from its sound in 19 minutes that nobody sees it. */
public final class LongSession {
  private static final int UNSEEN = 19 * 60_000;

  private LongSession() {}

  /**
   * @param arguments the file to write to
   */
  public static void main(String[] arguments) throws IOException {
    try (Playwright playwright = InBrowser.driver();
        Browser browser = InBrowser.launch(playwright);
        Served served = Served.start()) {
      CueError error = CueError.unseenFor(browser, served.address(), UNSEEN);
      Files.writeString(Path.of(arguments[0]), error + "\n");
    }
  }
}
