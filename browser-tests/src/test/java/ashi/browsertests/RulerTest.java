package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phone as a ruler: set with a bank card, true from then on, honest when it is not. */
@ExtendWith(InBrowser.class)
class RulerTest {
  private static final double CARD = 85.6;

  @Test
  void theFrameIsFittedByDragging(Phones phones) {
    Page page = phones.fresh().open("/ruler");
    double before = card(page).height;
    BoundingBox edge = page.locator("#card-edge").boundingBox();
    double x = edge.x + edge.width / 2;
    double y = edge.y + edge.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x, y + 30);
    page.mouse().up();

    assertThat(card(page).height).isCloseTo(before + 30, Offset.offset(1.0));
    assertThat(card(page).width / card(page).height).isCloseTo(53.98 / CARD, Offset.offset(0.01));
  }

  @Test
  void theFrameIsFittedByKeyboard(Phones phones) {
    Page page = phones.fresh().open("/ruler");
    double before = card(page).height;
    page.locator("#card-larger").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    page.locator("#card-size").focus();
    page.keyboard().press("ArrowRight");

    assertThat(card(page).height).isCloseTo(before + 1.5, Offset.offset(0.1));
  }

  @Test
  void onceSetItsMarksAreTrueAndItStaysSet(Phones phones) {
    Page page = phones.fresh().open("/ruler");
    double pixels = fit(page, 520) / CARD;
    page.reload();

    assertThat(page.locator("#scale")).isVisible();
    // From the zero line to the line at the ruler's end.
    double length = endOfScale(page);
    double millimetres = Double.parseDouble(page.locator("#scale text.tape").last().textContent());
    assertThat(length / pixels).isCloseTo(millimetres, Offset.offset(0.2));
  }

  @Test
  void anotherZoomIsNoticed(Phones phones) {
    Phone phone = phones.fresh();
    Page page = phone.open("/ruler");
    fit(page, 520);
    String kept = phone.context().storageState();
    Page zoomed =
        phones
            .fresh(options -> options.setStorageState(kept).setDeviceScaleFactor(1.25))
            .open("/ruler");

    assertThat(zoomed.locator("#zoomed")).isVisible();
    assertThat(zoomed.locator("#scale")).isHidden();
    zoomed.locator("#fit-anew").click();
    zoomed.locator("#card-done").click();
    assertThat(zoomed.locator("#scale")).isVisible();
  }

  @Test
  void aPinchedPageIsNoticed(Phones phones) {
    Phone phone = phones.fresh();
    Page page = phone.open("/ruler");
    fit(page, 520);
    CDPSession screen = phone.context().newCDPSession(page);
    JsonObject scale = new JsonObject();
    scale.addProperty("pageScaleFactor", 1.5);
    screen.send("Emulation.setPageScaleFactor", scale);

    assertThat(page.locator("#pinched")).isVisible();
    assertThat(page.locator("#scale")).isHidden();
  }

  @Test
  void aSpanIsMeasuredInScreenLengthsAndARest(Phones phones) {
    Page page = phones.kept().open("/");
    new Measuring(page).tall("172");
    page.navigate("/ruler?measure=forearm");
    fit(page, 520);
    page.locator("#more").click();
    page.locator("#more").click();
    for (int i = 0; i < 3; i++) {
      page.locator("#mark-down").click();
    }
    String sum = page.locator("#sum").textContent();
    page.locator("#keep-taken").click();

    assertThat(page.locator("[role=status]")).containsText(sum);
  }

  @Test
  void withoutScriptsItOffersThePaperTape(Phones phones) {
    Page page = phones.fresh(options -> options.setJavaScriptEnabled(false)).open("/ruler");

    assertThat(page.locator("a[href='/tape']")).isVisible();
    assertThat(page.locator("#with-script")).isHidden();
  }

  @Test
  void axeFindsNothingOnTheRuler(Phones phones) {
    Page page = phones.fresh().open("/ruler");
    fit(page, 520);
    assertThat(Axe.violationsInAnyLook(page)).isEmpty();
  }

  /** Makes the frame as long as this and says that the card fits. */
  private static double fit(Page page, int pixels) {
    page.locator("#card-size").fill(Integer.toString(pixels));
    double height = card(page).height;
    page.locator("#card-done").click();
    page.locator("#scale").waitFor();
    return height;
  }

  private static BoundingBox card(Page page) {
    return page.locator("#card").boundingBox();
  }

  private static double endOfScale(Page page) {
    return ((Number) page.evaluate("document.querySelector('#scale .end').getBBox().height"))
        .doubleValue();
  }
}
