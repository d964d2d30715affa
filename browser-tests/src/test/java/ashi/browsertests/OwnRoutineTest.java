package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Making a routine of one's own, the whole way. */
@ExtendWith(InBrowser.class)
class OwnRoutineTest {
  private static final String OWN = "ul:has([action$='/delete']) a.row";

  @Test
  void pointsAreAddedByNameByPictureAndForSciatica(Phones phones) {
    Page page = maker(phones.kept());
    find(page, "ub23");
    page.locator("[value=add-BL23]").click();
    assertThat(page.locator("[role=status]")).containsText("BL23 Shènshū is in now");
    assertThat(page.locator("[role=status]")).isFocused();

    open(page, "By part of the body");
    page.locator("[value=at-HIP]").click();
    assertThat(page.locator(".offers .locator").first()).isVisible();
    page.locator("[value=add-GB30]").click();

    open(page, "For what you feel");
    page.locator("[value=for-sciatica]").click();
    page.locator("[value=add-BL57]").click();
    assertThat(page.locator(".own-step h3")).hasCount(3);

    name(page, "Mine");
    save(page);
    assertThat(page.locator(".own-rows").first()).containsText("BL23, GB30 and BL57");
    page.locator(".own-rows a.row").first().click();
    assertThat(page.locator(".plan-steps li")).hasCount(3);
  }

  @Test
  void aPointIsAddedToARoutineThatIsThereFromThePointsPage(Phones phones) {
    Page page = maker(phones.kept());
    find(page, "BL57");
    page.locator("[value=add-BL57]").click();
    assertThat(page.locator(".own-step h3")).hasCount(1);
    name(page, "Legs");
    save(page);

    page.navigate("/points/BL23");
    page.getByText("Add to a routine").click();
    page.locator("button.row").first().click();
    page.waitForURL("**/edit?added=BL23");
    assertThat(page.locator(".own-step h3")).hasCount(2);
    page.navigate("/routines");
    assertThat(page.locator(".own-rows").first()).containsText("BL57 and BL23");
  }

  @Test
  void whatWasTypedIsThereAfterTheTabWasClosed(Phones phones) {
    Phone phone = phones.kept();
    Page page = maker(phone);
    page.waitForResponse(
        "**/edit", () -> page.locator("[name=title]").pressSequentially("Evening"));
    assertThat(page).hasURL(Pattern.compile("/routines/own-\\w+/edit$"));
    find(page, "HT7");
    page.locator("[value=add-HT7]").click();
    page.locator(".own-step summary").click();
    page.waitForResponse("**/edit", () -> page.locator("[name=seconds]").selectOption("120"));
    assertThat(page.locator(".own-step p[data-live]")).containsText("2 minutes");
    page.close();
    phone.stopWorkers(phone.open("/about"));

    Page again = phone.open("/routines/new");
    assertThat(again.locator("main .note").first()).containsText("You were making this routine");
    assertThat(again.locator("[name=title]")).hasValue("Evening");
    assertThat(again.locator("[name=seconds]")).hasValue("120");
  }

  @Test
  void savedTwiceItIsOne(Phones phones) {
    Page page = maker(phones.kept());
    find(page, "BL57");
    page.locator("[value=add-BL57]").click();
    assertThat(page.locator(".own-step h3")).hasCount(1);
    name(page, "Legs");
    page.evaluate(
        "async () => { const form = document.querySelector('form[data-keeps]');"
            + " const body = new URLSearchParams(new FormData(form)) + '&do=save';"
            + " await Promise.all([1, 2, 3].map(() => fetch(form.action, {method: 'POST', body}))); }");
    save(page);

    assertThat(page.locator(OWN)).hasCount(1);
    assertThat(Memory.lines(page)).hasSize(1);
    page.locator("[aria-label='Delete “Legs”']").click();
    page.locator("dialog button.danger").click();
    assertThat(page.locator(OWN)).hasCount(0);
  }

  @Test
  void theKeyboardIsEnough(Phones phones) {
    Page page = maker(phones.kept());
    page.locator("[name=title]").focus();
    page.keyboard().type("Keys");
    page.locator("[name=q]").focus();
    page.keyboard().type("sciatica");
    page.keyboard().press("Enter");
    assertThat(page.locator(".own-adding h3")).isFocused();
    tabTo(page, page.locator(".offers button").nth(0));
    page.keyboard().press("Enter");
    assertThat(page.locator("[role=status]")).isFocused();
    tabTo(page, page.locator(".offers button").nth(1));
    page.keyboard().press("Space");
    assertThat(page.locator(".own-step h3")).hasCount(2);
    String second = page.locator(".own-step h3").nth(1).textContent();
    page.locator("[name=title]").focus();
    tabTo(page, page.locator("[value=up-1]"));
    page.keyboard().press("Enter");
    assertThat(page.locator(".own-step h3").nth(0)).hasText(second);
    assertThat(page.locator("[role=status]")).isFocused();
    tabTo(page, page.locator(".dock button"));
    page.keyboard().press("Enter");
    page.waitForURL("**/routines?saved=yes");
  }

  @Test
  void withoutScriptsAllOfItTravelsInTheFormAndItIsSaidThatNothingIsKept(Phones phones) {
    Phone phone = phones.fresh(options -> options.setJavaScriptEnabled(false));
    Page page = phone.open("/routines/new");
    name(page, "Trip");
    find(page, "PC6");
    page.locator("[value=add-PC6]").click();
    open(page, "For what you feel");
    page.locator("[value=for-sciatica]").click();
    page.locator("[value=add-BL57]").click();
    page.locator("[value=up-1]").click();

    assertThat(page.locator(".own-step h3").first()).containsText("BL57");
    assertThat(page.locator("[name=title]")).hasValue("Trip");
    assertThat(page.locator("main")).containsText("nothing is remembered");
    page.locator(".dock button").click();
    assertThat(page.locator("[role=alert]")).containsText("This was not kept");
    assertThat(page.locator(".own-step h3")).hasCount(2);
    phone.trouble().removeIf(trouble -> trouble.contains("status of 409"));
  }

  @Test
  void withTextTwiceAsLargeNothingIsWiderThanTheScreen(Phones phones) {
    Page page = maker(phones.kept());
    page.setViewportSize(Phone.WIDTH / 2, 332);
    find(page, "sciatica");
    page.locator("[value=add-BL40]").click();
    page.locator(".own-step summary").click();
    open(page, "For what you feel");
    open(page, "By part of the body");
    assertFits(page);
    name(page, "Evenings at home after work");
    page.waitForResponse("**/edit", () -> page.locator("[name=seconds]").selectOption("45"));
    page.navigate("/routines");
    assertFits(page);
    page.navigate("/routines/add?point=BL23");
    assertFits(page);
  }

  private static void assertFits(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Phone.WIDTH / 2);
  }

  @Test
  void axeFindsNothingOnTheWay(Phones phones) {
    Page page = maker(phones.kept());
    page.locator(".dock button").click();
    assertThat(page.locator("[role=alert]")).containsText("point");
    assertClean(page);
    find(page, "qqqq");
    assertClean(page);
    open(page, "For what you feel");
    open(page, "By part of the body");
    assertClean(page);
    page.locator("[value=for-sciatica]").click();
    page.locator("[value=add-BL57]").click();
    assertThat(page.locator(".own-step h3")).hasCount(1);
    page.locator(".own-step summary").click();
    assertClean(page);
    page.navigate("/routines/new");
    assertClean(page);
    page.navigate("/routines");
    assertClean(page);
    page.navigate("/routines/add?point=BL23");
    assertThat(page.locator("button.row").filter(new Locator.FilterOptions().setHasText("BL57")))
        .isVisible();
    assertClean(page);
  }

  private static Page maker(Phone phone) {
    return phone.open("/routines/new");
  }

  private static void find(Page page, String words) {
    page.locator("[name=q]").fill(words);
    page.locator("[value=find]").click();
    assertThat(page.locator(".own-adding h3")).isVisible();
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
  }

  private static void name(Page page, String name) {
    page.locator("[name=title]").fill(name);
  }

  private static void save(Page page) {
    page.locator(".dock button").click();
    page.waitForURL("**/routines?saved=yes");
  }

  private static void tabTo(Page page, Locator target) {
    for (int i = 0; i < 80; i++) {
      if ((Boolean) target.evaluate("e => e === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The tab key does not lead to " + target);
  }

  private static void assertClean(Page page) {
    Axe.uncover(page);
    assertThat(Axe.violationsBut(page, "color-contrast")).isEmpty();
  }
}
