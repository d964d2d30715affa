package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without a finger or a mouse. */
@ExtendWith(InBrowser.class)
class KeyboardTest {
  private static final int PATIENCE = 80;

  private static final Locator.GetByTextOptions EXACTLY =
      new Locator.GetByTextOptions().setExact(true);

  private Page page;

  @BeforeEach
  void visit(Phones phones) {
    page = phones.kept().open("/");
  }

  @Test
  void aSessionRunsFromTheStartPageToTheJournal() {
    press(page.locator("button.relief"));
    page.waitForURL("**/check?**");
    press(page.locator("form[action='/check'] .dock button"));
    page.locator("#session").waitFor();
    press(page.locator("#start"));
    press(page.locator("#stop"));
    press(page.locator("dialog[open]").getByText("Stop", EXACTLY));
    page.locator("#ending").waitFor();
    press(page.locator("#ending button").last());
    page.waitForURL("**/journal");
    assertThat(page.locator("main")).containsText("Relief now");
  }

  @Test
  void theFirstStopLeadsPastTheNavigation() {
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
  }

  @Test
  void theRunningSessionIsPausedByItsButton() {
    page.navigate("/relief");
    new Session(page).passCheck();
    press(page.locator("#start"));
    press(page.locator("#pause"));
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
  }

  /** Goes on with the tab key until this has the focus, then presses Enter. */
  private void press(Locator target) {
    target.waitFor();
    for (int i = 0; i < PATIENCE; i++) {
      if ((Boolean) target.evaluate("e => e === document.activeElement")) {
        page.keyboard().press("Enter");
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The tab key does not lead to " + target);
  }
}
