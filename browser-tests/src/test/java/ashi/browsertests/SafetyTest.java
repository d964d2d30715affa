package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands between a person and pressing where they should not. */
@ExtendWith(InBrowser.class)
class SafetyTest {
  private static final Locator.CheckOptions DRAWN_BY_LABEL =
      new Locator.CheckOptions().setForce(true);

  private Page page;

  @BeforeEach
  void aPhoneWithTheOfflineCopy(Phones phones) {
    page = phones.kept().open("/");
  }

  @Test
  void aRedFlagLeadsToAdviceInsteadOfASession() {
    page.navigate("/relief");
    tick("flag", 0);
    goOn();
    assertThat(page.locator("main")).containsText("there is no session");
  }

  @Test
  void aRedFlagStandsUntilItIsTakenBack() {
    page.navigate("/relief");
    tick("flag", 0);
    goOn();
    assertThat(page.locator("main")).containsText("there is no session");
    page.navigate("/session?routine=relief&checked=yes");
    assertThat(page.locator("#session")).hasCount(0);
    assertThat(page.locator("main")).containsText("there is no session");
  }

  @Test
  void redFlagsAreAskedOncePerEpisode() {
    page.navigate("/relief");
    new Session(page).passCheck();
    page.navigate("/relief");
    assertThat(page.locator("input[name=flag]")).hasCount(0);
  }

  @Test
  void aCautionTakesItsPointsOutAndSaysSo() {
    page.navigate("/check?routine=evening");
    page.locator("input[name=caution][value=PREGNANCY]").check(DRAWN_BY_LABEL);
    new Session(page).passCheck();
    assertThat(page.locator(".step[data-code=SP6]")).hasCount(0);
    assertThat(page.locator(".printable .note")).containsText("SP6");
  }

  private void tick(String name, int nth) {
    page.locator("input[name=" + name + "]").nth(nth).check(DRAWN_BY_LABEL);
  }

  private void goOn() {
    page.locator("form[action='/check'] .dock button").click();
  }

  @Test
  void goingBackToAnOlderCheckErasesNoCaution() {
    page.navigate("/relief");
    page.navigate("/settings");
    page.locator("input[name=caution][value=PREGNANCY]").check(DRAWN_BY_LABEL);
    page.locator("#cautions button").click();
    page.waitForURL("**/settings?saved=yes");
    page.navigate("/settings");
    while (!page.url().endsWith("/relief")) {
      page.goBack();
    }
    goOn();
    page.locator("#session").waitFor();
    page.navigate("/settings");
    assertThat(page.locator("input[name=caution][value=PREGNANCY]")).isChecked();
  }
}
