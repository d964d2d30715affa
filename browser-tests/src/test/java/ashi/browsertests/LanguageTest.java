package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The start page is in the language of the browser until a person chooses another. */
@ExtendWith(InBrowser.class)
class LanguageTest {
  private static final Pattern GERMAN = Pattern.compile("/de/$");
  private static final Pattern ENGLISH = Pattern.compile("^[a-z]+://[^/]+/$");

  @Test
  void theStartPageIsInTheLanguageOfTheBrowser(Phones phones) {
    Page page = speaking(phones, "de-DE").open("/");
    page.waitForURL(GERMAN);
    assertThat(page.locator("html")).hasAttribute("lang", "de");
  }

  @Test
  void whoReadsEnglishStays(Phones phones) {
    Page page = speaking(phones, "en-GB").openAndKeep("/");
    assertThat(page).hasURL(ENGLISH);
  }

  /** What Ashi does not speak is passed over. */
  @Test
  void whoReadsWhatAshiDoesNotSpeakStays(Phones phones) {
    Page page = speaking(phones, "eo").openAndKeep("/");
    assertThat(page).hasURL(ENGLISH);
  }

  @Test
  void whatWasChosenIsRemembered(Phones phones) {
    Phone phone = speaking(phones, "de-DE");
    Page page = phone.open("/");
    page.waitForURL(GERMAN);
    page.locator("a[hreflang=en]").click();
    assertThat(page).hasURL(ENGLISH);
    Page later = phone.openAndKeep("/");
    assertThat(later).hasURL(ENGLISH);
    Page german = phone.open("/de/");
    german.waitForURL(ENGLISH);
  }

  @Test
  void itIsChosenOnAnyPageAndInSettings(Phones phones) {
    Phone phone = speaking(phones, "en-GB");
    Page page = phone.open("/settings");
    page.locator("[aria-labelledby=language] a[hreflang=de]").click();
    page.waitForURL("**/de/settings");
    phone.open("/").waitForURL(GERMAN);
  }

  /** A link somebody was sent opens what it names. */
  @Test
  void onlyTheStartPageLeadsElsewhere(Phones phones) {
    Phone phone = speaking(phones, "de-DE");
    phone.open("/").waitForURL(GERMAN);
    Page page = phone.openAndKeep("/settings");
    assertThat(page).hasURL(Pattern.compile("/settings$"));
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  /** The first page that a person is sent to may be any. */
  @Test
  void anyOtherPageOffersTheLanguageAtItsTop(Phones phones) {
    Page page = speaking(phones, "de-DE").openAndKeep("/points/BL23?unit=cm");
    assertThat(page.locator(".top a[hreflang=de]")).hasText("Deutsch");
    page.locator(".top a[hreflang=de]").click();
    page.waitForURL("**/de/points/BL23?unit=cm");
    assertThat(page.locator(".top a[hreflang]")).hasCount(0);
  }

  /** The offer and the sign that all is kept come late: a second line would push the page down. */
  @Test
  void whatComesLateAtTheTopMovesNothing(Phones phones) {
    Page page = speaking(phones, "en-US").openAndKeep("/de/points/BL23");
    page.setViewportSize(320, 568);
    assertThat(page.locator(".top a[hreflang=en]")).isVisible();
    assertThat(page.locator("#offline-sign")).isVisible();
    assertThat(page.locator("#main").boundingBox().y).isEqualTo(56);
  }

  @Test
  void whoReadsTheLanguageIsOfferedNoOther(Phones phones) {
    Page page = speaking(phones, "en-GB").openAndKeep("/points/BL23");
    assertThat(page.locator(".languages a").first()).isVisible();
    assertThat(page.locator(".top a[hreflang]")).hasCount(0);
  }

  @Test
  void whereNothingCanBeRememberedNothingMoves(Phones phones) {
    Phone phone = speaking(phones, "de-DE");
    phone
        .context()
        .addInitScript(
            "Object.defineProperty(window, 'localStorage',"
                + " {get() { throw new Error('closed'); }});");
    Page page = phone.openAndKeep("/");
    assertThat(page).hasURL(ENGLISH);
    page.locator("a[hreflang=de]").click();
    page.waitForURL(GERMAN);
  }

  @Test
  void withoutScriptsNothingMoves(Phones phones) {
    Page page =
        phones.fresh(options -> options.setLocale("de-DE").setJavaScriptEnabled(false)).open("/");
    assertThat(page).hasURL(ENGLISH);
    assertThat(page.locator("a[hreflang=de]")).isVisible();
  }

  /** No answer of the check is lost, and none is added, also of questions a choice brought up. */
  @Test
  void theCheckKeepsItsAnswers(Phones phones) {
    Page page = phones.fresh().openAndKeep("/check?where=LOWER_BACK&place=BED&minutes=5");
    tick(page, "[name=complaint][value=sciatica]");
    assertThat(page.locator("[name=flag][value=saddle]")).isAttached();
    tick(page, "[name=flag][value=saddle]");
    tick(page, "[name=caution][value=PREGNANCY]");
    tick(page, "[name=before][value='6']");
    tick(page, "[name=place][value=CHAIR]");
    assertThat(page.locator("#plan")).not().isEmpty();
    String answers = answers(page);

    page.locator("footer a[hreflang=de]").click();
    page.waitForURL("**/de/check?**");
    assertThat(page.locator("[name=complaint][value=sciatica]")).isChecked();
    page.waitForCondition(() -> answers(page).equals(answers));

    page.locator("footer a[hreflang=en]").click();
    page.waitForURL(Pattern.compile("[0-9]/check"));
    page.waitForCondition(() -> answers(page).equals(answers));
  }

  /** Only where the tab went: another visit begins with nothing ticked. */
  @Test
  void answersAreCarriedOnce(Phones phones) {
    Page page = phones.fresh().openAndKeep("/check?complaint=sciatica&place=BED&minutes=5");
    tick(page, "[name=flag][value=saddle]");
    page.locator("footer a[hreflang=de]").click();
    page.waitForURL("**/de/check?**");
    assertThat(page.locator("[name=flag]:checked")).hasCount(1);
    page.navigate("/de/");
    page.navigate("/de/check?complaint=sciatica&place=BED&minutes=5");
    assertThat(page.locator("[name=flag]").nth(2)).isAttached();
    assertThat(page.locator("[name=flag]:checked")).hasCount(0);
  }

  @Test
  void theStartPageKeepsWhereItHurts(Phones phones) {
    Page page = phones.fresh().openAndKeep("/");
    tick(page, "#where-LOWER_BACK");
    page.locator(".circumstances summary").click();
    tick(page, "[name=place][value=CHAIR]");
    page.locator("footer a[hreflang=de]").click();
    page.waitForURL(GERMAN);
    assertThat(page.locator("#where-LOWER_BACK")).isChecked();
    assertThat(page.locator("[name=place][value=CHAIR]")).isChecked();
    assertThat(page.locator("[name=place][value=CHAIR] + span")).isVisible();
  }

  @Test
  void whatIsTypedIsKept(Phones phones) {
    Page page = phones.fresh().openAndKeep("/measure");
    page.locator("[name=cm]").fill("17");
    tick(page, "[name=sex][value=FEMALE]");
    page.locator("footer a[hreflang=de]").click();
    page.waitForURL("**/de/measure");
    assertThat(page.locator("[name=cm]")).hasValue("17");
    assertThat(page.locator("[name=sex][value=FEMALE]")).isChecked();
  }

  @Test
  void aRoutineThatIsBeingMadeStaysOne(Phones phones) {
    Page page = phones.fresh().openAndKeep("/routines/new");
    page.locator("[name=q]").fill("BL40");
    page.locator("[name=do][value=find]").click();
    page.locator("[name=do][value=add-BL40]").click();
    assertThat(page.locator("[name=code]")).hasCount(1);
    page.locator("[name=title]").fill("Mine");
    page.locator("footer a[hreflang=de]").click();
    page.waitForURL("**/de/routines/**");
    assertThat(page.locator("[name=title]")).hasValue("Mine");
    assertThat(page.locator("[name=code]")).hasValue("BL40");
    page.navigate("/de/routines");
    assertThat(page.locator("main .row:has-text('Mine')")).hasCount(1);
  }

  @Test
  void theSessionThatWaitsIsCalledAsThePageSpeaks(Phones phones) {
    Phone phone = phones.fresh();
    Page page = phone.openAndKeep("/check?routine=relief&place=BED&minutes=5");
    Session session = new Session(page);
    session.passCheck();
    session.start();
    page.locator("#skip").click();
    page.navigate("/routines");
    assertThat(page.locator("#resume")).containsText("Relief now");
    page.locator("footer a[hreflang=de]").click();
    page.waitForURL("**/de/routines");
    assertThat(page.locator("#resume")).containsText("Jetzt lindern");
    page.locator("#resume a.button").click();
    page.waitForURL("**/de/session?**#go-on");
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
  }

  /** Also at a part of a page far down, and to that part. */
  @Test
  void theOfferIsOnTheScreenAndKeepsThePart(Phones phones) {
    Page page = speaking(phones, "de-DE").openAndKeep("/safety#now");
    Locator offer = page.locator(".top a[hreflang=de]");
    assertThat(offer).isInViewport();
    offer.click();
    page.waitForURL("**/de/safety#now");
  }

  /** Its label lies over it, and other things may too. */
  private static void tick(Page page, String field) {
    page.locator(field).evaluate("field => field.click()");
  }

  /** All that is chosen but the side, which stands for both until it is said. */
  private static String answers(Page page) {
    return (String)
        page.evaluate(
            "[...document.querySelectorAll('main form :checked')].filter(f => f.localName != 'option' && f.name != 'side')"
                + ".map(f => f.name + '=' + f.value).sort().join()");
  }

  private static Phone speaking(Phones phones, String locale) {
    return phones.fresh(options -> options.setLocale(locale));
  }
}
