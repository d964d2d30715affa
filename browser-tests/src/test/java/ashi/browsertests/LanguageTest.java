package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

  private static Phone speaking(Phones phones, String locale) {
    return phones.fresh(options -> options.setLocale(locale));
  }
}
