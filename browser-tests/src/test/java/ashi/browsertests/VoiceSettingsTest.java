package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose voice, how fast, and what is kept of it. */
@ExtendWith(InBrowser.class)
class VoiceSettingsTest {
  private static final String PAGE = "/settings/voice";

  /** Two voices that live on the phone, and notes what they and audio elements are given. */
  private static final String SCRIPT =
      """
      window.said = [];
      window.played = [];
      const voice = name => ({name, lang: 'en-GB', localService: true, default: name === 'Kate'});
      Object.defineProperty(window, 'speechSynthesis', {value: {
        getVoices: () => [voice('Kate'), voice('Daniel')],
        speak: u => said.push(u.picked.name + ' ' + u.rate),
        cancel: () => {},
        addEventListener: () => {},
      }});
      window.SpeechSynthesisUtterance = class {
        set voice(v) { this.picked = v; }
        get voice() { return this.picked; }
      };
      HTMLMediaElement.prototype.play = function() {
        played.push(this.getAttribute('src'));
        return Promise.resolve();
      };
      """;

  @Test
  void aVoiceOfThePhoneIsChosenTriedAndKept(Phones phones) {
    Page page = withVoices(phones.kept());
    page.locator("input[value=phone]").check();
    page.locator("select[name=voice]").selectOption("Daniel");
    page.locator("input[name=rate][value='75']").check();
    page.locator("#try").click();
    assertThat((String) page.evaluate("said.join()")).startsWith("Daniel 0.75");

    page.locator("#speech button:has-text('Save')").click();
    assertThat(page.locator("[role=status]").first()).hasText("Saved.");
    assertThat(page.locator("select[name=voice]")).hasValue("Daniel");
    assertThat(page.locator("select[name=voice] option")).hasCount(3);
  }

  @Test
  void ashisOwnVoiceIsTriedWithTheBreathThatIsChosen(Phones phones) {
    Page page = withVoices(phones.kept());
    page.locator("input[name=breath][value=WORDS]").check();
    page.locator("#try").click();
    assertThat((String) page.evaluate("played.join()")).endsWith("/voice.mp3?breath=words");
    assertThat((String) page.evaluate("said.join()")).isEmpty();
  }

  /** German has no recorded voice yet. */
  @Test
  void withoutAnyVoiceItIsSaid(Phones phones) {
    Page page = withVoices(phones.kept(), "/de" + PAGE);
    assertThat(page.locator("#no-phone-voice")).isVisible();
    assertThat(page.locator("#try")).isHidden();
    assertThat(page.locator("input[value=WORDS]")).hasCount(0);
  }

  @Test
  void withoutScriptItIsAFormThatSaysWhatItCan(Phones phones) {
    Page page =
        phones
            .fresh(
                options ->
                    options
                        .setJavaScriptEnabled(false)
                        .setServiceWorkers(ServiceWorkerPolicy.BLOCK))
            .open(PAGE);
    assertThat(page.locator("input[name=breath]")).hasCount(3);
    assertThat(page.locator("#try")).isHidden();
    assertThat(page.locator("#words")).isHidden();
  }

  /** The ready routines' words are kept with the copy; the size of the rest is told before. */
  @Test
  void allWordsAreFetchedOnWish(Phones phones) {
    Phone phone = phones.fresh();
    Page page = phone.openAndKeep(PAGE);
    page.reload();
    assertThat(page.locator("#keep-words")).hasText(Pattern.compile("Fetch it: [3-4]\\.\\d MB"));
    page.locator("#keep-words").click();
    assertThat(page.locator("#words-are")).hasText("All that Ashi can say is kept on this phone.");
    phone.context().setOffline(true);
    page.reload();
    assertThat(page.locator("#words-are")).hasText("All that Ashi can say is kept on this phone.");
    assertThat(page.locator("#keep-words")).isHidden();
  }

  private static Page withVoices(Phone phone) {
    return withVoices(phone, PAGE);
  }

  private static Page withVoices(Phone phone, String path) {
    Page page = phone.context().newPage();
    page.addInitScript(SCRIPT);
    page.navigate(path);
    return page;
  }
}
