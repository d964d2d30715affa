package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tapping the figures of the body. */
@ExtendWith(InBrowser.class)
class MapTest {
  private static final String REGION = "/map?on=lower-back";

  @Test
  void whoeverTapsAPointIsToldThatPoint(Phones phones) {
    Page page = phones.fresh().open(REGION);
    tap(page, "BL23");
    assertThat(page.locator(".nearest .code").first().textContent()).isEqualTo("BL23");
    assertThat(page.locator(".nearest li").first().textContent()).contains("Press here now");
  }

  @Test
  void aTapWithoutScriptsFindsTheSamePoint(Phones phones) {
    Page page = phones.fresh(options -> options.setJavaScriptEnabled(false)).open(REGION);
    tap(page, "BL52");
    assertThat(page.locator(".nearest .code").first().textContent()).isEqualTo("BL52");
  }

  @Test
  void aTapOnTheWholeBodyOpensTheRegion(Phones phones) {
    Page page = phones.fresh().open("/map");
    tap(page, "BL40");
    assertThat(page.url()).doesNotContain("on=body");
    assertThat(page.locator(".nearest .code").allTextContents()).contains("BL40");
  }

  @Test
  void theMapAnswersOffline(Phones phones) {
    Phone phone = phones.fresh();
    Page page = phone.openAndKeep(REGION);
    phone.context().setOffline(true);
    tap(page, "BL25");
    assertThat(page.locator(".nearest .code").first().textContent()).isEqualTo("BL25");
  }

  @Test
  void everyPointOfAPictureIsInItsListForTheKeyboard(Phones phones) {
    Page page = phones.fresh().open(REGION);
    long dots =
        page.locator(".dot").evaluateAll("all => new Set(all.map(d => d.dataset.code)).size")
                instanceof Number n
            ? n.longValue()
            : 0;
    assertThat(page.locator(".items .item .code").count()).isEqualTo((int) dots).isPositive();
    page.locator(".items .item").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/points/**");
    assertThat(page.locator("h1").count()).isEqualTo(1);
  }

  private static void tap(Page page, String code) {
    Locator dot = page.locator(".dot[data-code=" + code + "]").first();
    dot.scrollIntoViewIfNeeded();
    BoundingBox box = dot.boundingBox();
    page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    page.locator("#nearest").waitFor();
  }
}
