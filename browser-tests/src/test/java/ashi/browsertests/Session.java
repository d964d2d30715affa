package ashi.browsertests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a person does on the way through a session, by the words on the buttons. */
final class Session {
  private final Page page;

  Session(Page page) {
    this.page = page;
  }

  /** Answers the check before a session: all is well. */
  void passCheck() {
    page.locator("form[action$='/check'] .dock button").click();
    page.locator("#session").waitFor();
  }

  void start() {
    page.locator("#start").click();
    page.locator("#pause").waitFor();
  }

  /** Skips from cue to cue until the closing question. */
  void skipToTheEnd() {
    Locator ending = page.locator("#ending");
    int cues = page.locator("#cues li").count();
    for (int i = 0; i <= cues && !ending.isVisible(); i++) {
      page.locator("#skip").click();
    }
    ending.waitFor();
  }

  /** Says how it hurts now, 0 to 10, and saves. */
  void rate(int pain) {
    page.locator("#ending input[name=after][value='" + pain + "']")
        .check(new Locator.CheckOptions().setForce(true));
    page.locator("#ending").getByRole(AriaRole.BUTTON).last().click();
  }
}
