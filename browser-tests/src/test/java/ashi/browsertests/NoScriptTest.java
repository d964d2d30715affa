package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In a browser that runs no scripts at all. */
@ExtendWith(InBrowser.class)
class NoScriptTest {
  @Test
  void theSessionIsAListOfStepsWithTimes(Phones phones) {
    Page page = withoutScripts(phones).open("/check?routine=sciatica&place=BED");
    new Session(page).passCheck();
    assertThat(page.locator("#cues li").first()).containsText("0:00");
    assertThat(page.locator("article.step").first()).isVisible();
    assertThat(page.locator("#player")).isHidden();
  }

  @Test
  void theWayFromTheStartToASessionWorks(Phones phones) {
    Page page = withoutScripts(phones).open("/");
    page.locator("button.relief").click();
    new Session(page).passCheck();
    assertThat(page.locator("#cues li").first()).isVisible();
  }

  private static Phone withoutScripts(Phones phones) {
    return phones.fresh(options -> options.setJavaScriptEnabled(false));
  }
}
