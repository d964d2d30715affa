package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A browser that hangs costs seconds, and says so. */
class LimitTest {
  @Test
  void aBrowserThatHangsIsEndedAndReported() throws IOException, InterruptedException {
    try (Playwright playwright = InBrowser.driver();
        Browser browser = InBrowser.launch(playwright)) {
      Phone phone = new Phone(browser, "http://localhost", new Browser.NewContextOptions());
      ProcessHandle process = BrowserProcess.last();
      new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid())).start().waitFor();

      assertThatThrownBy(() -> phone.close(Duration.ofSeconds(1)))
          .hasMessage("Closing a phone took longer than 1 s: the browser hung and was ended");
      assertThat(browser.isConnected()).isFalse();
    }
  }
}
