package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Measuring oneself: kept on the phone, offline too, and gone when deleted. */
@ExtendWith(InBrowser.class)
class MeasuringTest {
  @Test
  void whatIsMeasuredStaysAndMakesItsPartSurer(Phones phones) {
    Page page = phones.kept().open("/");
    new Measuring(page).tall("172").measure("lower-leg", "400");
    assertThat(page.locator("[role=status]")).containsText("400 mm");

    page.navigate("/measure");
    assertThat(page.locator(".measures")).containsText("Measured: 400 mm");
  }

  @Test
  void itWorksWithoutTheNetwork(Phones phones) {
    Phone phone = phones.kept();
    Page page = phone.open("/");
    phone.context().setOffline(true);

    new Measuring(page).tall("165").measure("forearm", "230");

    page.navigate("/tape");
    assertThat(page.locator("main")).containsText("measured on you");
  }

  @Test
  void aLengthThatCannotBeRightLosesNothing(Phones phones) {
    Page page = phones.kept().open("/");
    new Measuring(page).tall("172").measure("forearm", "250").open("forearm").type("25");

    assertThat(page.locator("[role=alert]")).containsText("cannot be right");
    assertThat(page.locator("input[name=length]")).hasValue("25");
    page.navigate("/measure");
    assertThat(page.locator(".measures")).containsText("Measured: 250 mm");
  }

  @Test
  void whatWasMeasuredCanBeDeleted(Phones phones) {
    Page page = phones.kept().open("/");
    new Measuring(page).tall("172");

    page.locator("form[action='/measure/delete'] button").click();
    page.locator("dialog button.danger").click();

    assertThat(page.locator("[role=status]")).containsText("deleted");
    assertThat(page.locator(".measures")).hasCount(0);
  }

  @Test
  void withoutScriptsTheResultIsShownForThisVisit(Phones phones) {
    Page page = phones.fresh(options -> options.setJavaScriptEnabled(false)).open("/measure");
    page.locator("input[name=cm]").fill("172");
    page.locator(".height-form button").click();
    page.locator("button[formaction='/measure/foot']").click();
    page.locator("input[name=length]").fill("262");
    page.locator("button[value=keep]").click();

    assertThat(page.locator(".measures")).containsText("Measured: 262 mm");
    assertThat(page.url()).doesNotContain("?").doesNotContain("262");
  }

  @Test
  void theInstructionIsReadAloudWhenAsked(Phones phones) {
    Phone phone = phones.fresh();
    Listening.on(phone.context());
    Page page = phone.openAndKeep("/");
    new Measuring(page).tall("172").open("forearm");

    page.locator("button[data-say]").click();

    assertThat(Listening.said(page)).isNotEmpty().first().asString().startsWith("here: Bend");
  }

  @Test
  void everyStepCanBeDoneByKeyboard(Phones phones) {
    Page page = phones.kept().open("/measure");
    page.locator("input[name=cm]").focus();
    page.keyboard().type("172");
    page.keyboard().press("Enter");
    page.locator(".measures").waitFor();
    page.locator("button[formaction='/measure/forearm']").focus();
    page.keyboard().press("Enter");
    page.locator("input[name=length]").focus();
    page.keyboard().type("250");
    page.keyboard().press("Enter");

    assertThat(page.locator("[role=status]")).containsText("250 mm");
  }

  @Test
  void axeFindsNothingOnceSomeoneIsKnown(Phones phones) {
    Page page = phones.kept().open("/");
    new Measuring(page).tall("172");
    page.setViewportSize(Phone.WIDTH, 4_000);
    everyLookIsClean(page);
    new Measuring(page).open("lower-leg");
    everyLookIsClean(page);
  }

  private static void everyLookIsClean(Page page) {
    assertThat(Axe.violationsInAnyLook(page)).isEmpty();
  }
}
