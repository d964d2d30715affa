package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Saying where it hurts, what it is like and what is at hand. */
@ExtendWith(InBrowser.class)
class AskingTest {
  private static final Locator.CheckOptions DRAWN_BY_LABEL =
      new Locator.CheckOptions().setForce(true);

  private static final LocatorAssertions.HasTextOptions AS_SEEN =
      new LocatorAssertions.HasTextOptions().setUseInnerText(true);

  @Test
  void theOneButtonSaysAndDoesWhatWasChosen(Phones phones) {
    Page page = phones.kept().open("/");
    Locator button = page.locator(".dock button");
    assertThat(button).hasText("Relief now", AS_SEEN);
    button.click();
    assertThat(page.locator("h1")).hasText("Relief now");

    page.navigate("/");
    page.locator(".spot.at-head").click();
    assertThat(button).hasText("Show me where to press", AS_SEEN);
    button.click();
    assertThat(page.locator("h1")).hasText("Headache");
  }

  @Test
  void whatFitsWhereItHurtsIsShownAndTheRestWhenAskedFor(Phones phones) {
    Page page = phones.kept().open("/");
    Locator knee = page.locator(".kinds label:has([value=knee])");
    Locator headache = page.locator(".kinds label:has([value=headache])");
    Locator side = page.locator(".side-ask");
    assertThat(knee).isHidden();

    page.locator(".spot.at-knee").click();
    assertThat(knee).isVisible();
    assertThat(side).isVisible();
    assertThat(headache).isHidden();

    page.locator("#all-kinds").check();
    assertThat(headache).isVisible();
  }

  @Test
  void aTickedCautionChangesThePlanBelow(Phones phones) {
    Page page = phones.kept().open("/");
    page.navigate("/check?complaint=period&place=BED&minutes=10");
    Locator plan = page.locator("#plan");
    assertThat(plan.locator("h3").first()).containsText("SP6");

    page.locator("input[name=caution][value=PREGNANCY]").check(DRAWN_BY_LABEL);

    assertThat(plan.locator(".note")).containsText("SP6");
    assertThat(plan.locator("h3").first()).not().containsText("SP6");
    assertThat(page.locator("input[name=caution][value=PREGNANCY]")).isChecked();
  }

  @Test
  void anotherKindBringsItsOwnQuestionsAndKeepsTheFocus(Phones phones) {
    Page page = phones.kept().open("/");
    page.navigate("/check?where=LOWER_BACK");

    page.locator("[name=complaint][value=sciatica]").check(DRAWN_BY_LABEL);

    assertThat(page.locator("h1")).hasText("Sciatica");
    assertThat(page.locator(".check-plan .side-ask")).isVisible();
    assertThat(page.locator("[name=complaint][value=sciatica]")).isFocused();
  }

  @Test
  void withoutAScriptAButtonPlansAgain(Phones phones) {
    Page page =
        phones
            .fresh(options -> options.setJavaScriptEnabled(false))
            .open("/check?complaint=period&place=BED&minutes=10");
    page.locator("input[name=caution][value=PREGNANCY]").check(DRAWN_BY_LABEL);
    page.locator("button[value=plan]").click();

    assertThat(page.locator("#plan .note")).containsText("SP6");
    assertThat(page.locator("input[name=caution][value=PREGNANCY]")).isChecked();
  }
}
