package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person meets who ticked a red flag, on a small phone that keeps what it is told. */
@ExtendWith(InBrowser.class)
class AdviceTest {
  private Page page;

  @BeforeEach
  void aSmallPhoneWithTheOfflineCopy(Phones phones) {
    page = phones.kept().open("/");
    page.setViewportSize(390, 664);
  }

  private void tick(String complaint, String... flags) {
    page.navigate("/check?complaint=" + complaint);
    for (String flag : flags) {
      page.locator("label:has(input[name=flag][value=" + flag + "])").click();
    }
    page.locator("form[action='/check'] .dock button").click();
  }

  @Test
  void theNumbersToTapAreSeenAtOnce() {
    tick("back-ache", "bladder");

    assertThat(page).hasTitle("Call an ambulance or go to an emergency department now. · Ashi");
    Locator numbers = page.locator("a[href^='tel:']");
    assertThat(numbers).hasCount(4);
    for (Locator number : numbers.all()) {
      assertThat(number).isInViewport();
      assertThat(number.boundingBox().height).isGreaterThanOrEqualTo(48);
    }
  }

  @Test
  void theNumbersAreThereAgainWhenThePageIsOpenedAnew() {
    tick("back-ache", "bladder");
    assertThat(page.locator("a[href='tel:112']")).isVisible();
    page.navigate("/relief");
    assertThat(page.locator("a[href='tel:112']")).isInViewport();
  }

  @ParameterizedTest
  @CsvSource({
    "back-ache,bladder",
    "back-ache,chest",
    "sleep,harm",
    "back-ache,cancer",
    "calf,calf",
    "back-ache,strain"
  })
  void axeFindsNothingInAnyLook(String complaint, String flag) {
    tick(complaint, flag);
    assertThat(page.locator(".advice-page h1")).isVisible();
    Axe.uncover(page);
    assertThat(Axe.violationsInAnyLook(page)).isEmpty();
  }

  @Test
  void whatAProfessionalHasLookedAtIsTakenBackInSettings() {
    tick("back-ache", "cancer");
    page.getByText("A professional has looked at it").last().click();
    assertThat(page.locator(".check-ask .lead")).containsText("No new weakness");
    page.navigate("/settings");
    page.locator("#looked-at button").click();
    assertThat(page.locator("#looked-at")).hasCount(0);
    page.navigate("/relief");
    assertThat(page.locator("h1")).hasText("Speak to a doctor today.");
  }

  @Test
  void aSignForSoonLetsTheSessionGoOn() {
    tick("back-ache", "strain");
    page.locator(".advice-page .dock button").click();
    assertThat(page.locator("#session")).hasCount(1);
  }

  @Test
  void theWholeListCanBeAnsweredWithTheKeyboard() {
    page.navigate("/check?complaint=back-ache");
    page.locator("input[name=flag]").first().focus();
    for (int i = 0; i < 25; i++) {
      Locator focused = page.locator(":focus");
      assertThat((Boolean) focused.evaluate(NOT_COVERED)).as("focus " + i).isTrue();
      page.keyboard().press("Tab");
    }
  }

  /** What has the focus is what one would hit there, not the button that sticks to the bottom. */
  private static final String NOT_COVERED =
      "e => { const box = e.getBoundingClientRect();"
          + " const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);"
          + " return hit !== null && (e.contains(hit) || hit.contains(e)); }";
}
