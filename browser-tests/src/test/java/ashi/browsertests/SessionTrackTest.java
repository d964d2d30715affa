package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session that is led by its sound, really played; some run it faster than people press. */
@ExtendWith(InBrowser.class)
class SessionTrackTest {
  private static final String CHECK = "/check?routine=relief&place=BED&minutes=5";

  /** Keeps the audio and what the keys of a headset would do, and notes when a cue is shown. */
  private static final String SCRIPT =
      """
      window.keys = {};
      if (navigator.mediaSession)
        navigator.mediaSession.setActionHandler = (name, handler) => { keys[name] = handler; };
      const Plain = Audio;
      window.Audio = function() { window.track = new Plain(); return track; };
      """;

  private Phone phone;
  private Page page;

  @BeforeEach
  void openASession(Phones phones) {
    phone = phones.fresh();
    phone.context().addInitScript(SCRIPT);
    page = phone.openAndKeep(CHECK);
    new Session(page).passCheck();
    page.locator("#start").waitFor();
  }

  @Test
  void theTrackIsTheClock() {
    start();
    page.evaluate("track.currentTime = 61");
    page.waitForCondition(() -> shown().equals(shownAt(61_500)));
    String left = page.locator("#total-left").textContent();
    assertThat(seconds(left)).isCloseTo(total() / 1000 - 61, within(2));
  }

  @Test
  void itIsHeardAndOneHearsNothingElse() {
    start();
    assertThat((String) page.evaluate("track.getAttribute('src')"))
        .matches("/session\\.mp3\\?.*&talk=lead&breath=tones");
    assertThat((double) number("track.duration")).isCloseTo(total() / 1000.0, within(0.2));
  }

  @Test
  void aKeyOfAHeadsetPausesAndGoesOn() {
    start();
    page.evaluate("keys.pause()");
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
    assertThat(page.evaluate("track.paused")).isEqualTo(true);
    double at = number("track.currentTime");
    page.evaluate("keys.play()");
    assertThat(page.locator("#session")).hasAttribute("data-state", "running");
    page.waitForCondition(() -> number("track.currentTime") > at + 0.3);
  }

  /** A call, another app, an unplugged headset. */
  @Test
  void whatStopsTheSoundPausesTheSession() {
    start();
    page.evaluate("track.pause()");
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
    page.locator("#pause").click();
    page.waitForCondition(() -> page.evaluate("!track.paused").equals(true));
  }

  /** When a call is over, a phone lets the sound go on by itself. */
  @Test
  void whatLetsTheSoundGoOnLetsTheSessionGoOn() {
    start();
    page.evaluate("track.pause()");
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
    page.evaluate("track.play()");
    assertThat(page.locator("#session")).hasAttribute("data-state", "running");
  }

  /** What is switched, but does not change the sound, leaves it alone, however long it plays on. */
  @Test
  void aSwitchThatIsNotHeardLeavesTheTrackOn() {
    start();
    page.evaluate("document.querySelector('#toggle-vibration').click()");
    double at = number("track.currentTime");
    page.waitForCondition(
        () -> number("track.currentTime") > at + 7 || page.evaluate("track.paused").equals(true));
    assertThat(page.evaluate("track.paused")).isEqualTo(false);
  }

  @Test
  void theButtonsMoveTheTrack() {
    start();
    page.locator("#skip").click();
    assertThat(number("track.currentTime") * 1000).isCloseTo(startOfStep(1), within(1_000.0));
    page.locator("#back").click();
    page.waitForCondition(() -> number("track.currentTime") < 5);
    page.evaluate("keys.seekto({seekTime: 40})");
    assertThat(number("track.currentTime")).isCloseTo(40, within(1.0));
  }

  @Test
  void halfAMinuteMoreIsInTheTrackToo() {
    start();
    page.evaluate("keys.seekto({seekTime: 40})");
    page.locator("#more").click();
    page.waitForCondition(() -> Math.abs(number("track.duration") - total() / 1000.0 - 30) < 0.2);
    assertThat(number("track.currentTime")).isCloseTo(40, within(3.0));
  }

  @Test
  void withoutVoiceAndBellsThereIsNoTrack() {
    page.locator("#toggle-voice").click();
    page.locator("#more-choices").click();
    page.locator("#toggle-bells").click();
    page.locator("#menu-close").click();
    page.locator("#start").click();
    page.waitForCondition(
        () -> seconds(page.locator("#total-left").textContent()) < total() / 1000);
    assertThat(page.evaluate("typeof track")).isEqualTo("undefined");
  }

  @Test
  void withTheVoiceOffItRingsOnly() {
    page.locator("#toggle-voice").click();
    start();
    assertThat((String) page.evaluate("track.getAttribute('src')"))
        .endsWith("&talk=bells&breath=none");
  }

  @Test
  void aTrackThatCannotBeHadDoesNotHoldTheSession() {
    page.evaluate(
        "HTMLMediaElement.prototype.play = () =>"
            + " Promise.reject(new DOMException('No', 'NotSupportedError')); 0");
    page.locator("#start").click();
    page.waitForCondition(
        () -> seconds(page.locator("#total-left").textContent()) < total() / 1000 - 2);
    assertThat(page.locator("#session")).hasAttribute("data-state", "running");
  }

  @Test
  void withoutANetworkItSoundsToo() {
    phone.context().setOffline(true);
    start();
    page.waitForCondition(() -> number("track.currentTime") > 1);
  }

  /** Who stopped because it hurts is not led on by a headset, nor is another point blamed. */
  @Test
  void noKeyAnswersWhetherToStop() {
    start();
    page.locator("#stop-hurts").click();
    String title = page.locator("#now-title").textContent();
    page.evaluate(
        "keys.play(), keys.nexttrack(), keys.seekto({seekTime: 100}), track.play().catch(() => {}), 0");
    page.waitForCondition(() -> page.evaluate("track.paused").equals(true));
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
    assertThat(page.locator("#now-title")).hasText(title);
  }

  @Test
  void theScreenDimsAfterAMinuteAndBrightensWithATouch() {
    phone.context().clock().install();
    page.reload();
    start();
    assertThat(page.locator("html[data-dim]")).hasCount(0);
    phone.context().clock().fastForward(61_000);
    assertThat(page.locator("html[data-dim]")).hasCount(1);
    page.locator("#stop-hurts").click();
    assertThat(page.locator("html[data-dim]")).hasCount(0);
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
  }

  /** Also where there is no network: not every browser asks the worker for what a link saves. */
  @Test
  void itsSoundIsSavedAsAFile() throws IOException {
    phone.context().setOffline(true);
    page.locator("#more-choices").click();
    Download file = page.waitForDownload(() -> page.locator("#download").click());

    assertThat(file.suggestedFilename()).isEqualTo("ashi-relief.mp3");
    assertThat(Files.size(file.path())).isCloseTo(total() * 3L, within(216L));
  }

  @Test
  void theBreathIsLedAsItIsSet() {
    page.locator("#player").evaluate("player => player.dataset.breath = 'words'");
    start();
    assertThat((String) page.evaluate("track.getAttribute('src')")).endsWith("&breath=words");
  }

  /** To the end by its sound alone, sixteen times as fast, and nothing but the start is pressed. */
  @Test
  void itLeadsToTheEndByItself() {
    start();
    page.evaluate("track.playbackRate = 16");
    page.locator("#ending").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    assertThat(page.locator("#ending input[name=ending]")).hasValue("DONE");
    assertThat(page.locator("#ending input[name=pressed]")).hasValue(Pattern.compile("[1-9]\\d+"));
  }

  private void start() {
    page.locator("#start").click();
    page.waitForCondition(
        () -> page.evaluate("window.track && track.currentTime > 0").equals(true));
  }

  private double number(String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private String shown() {
    return page.locator("#now-text").textContent();
  }

  private int total() {
    return Integer.parseInt(page.locator("#session").getAttribute("data-total"));
  }

  private String shownAt(int millis) {
    return (String)
        page.evaluate(
            "at => [...document.querySelectorAll('#cues li')].filter(c => c.dataset.at <= at)"
                + ".pop().querySelector('.show').textContent.trim()",
            millis);
  }

  private double startOfStep(int step) {
    return ((Number)
            page.evaluate(
                "step => +[...document.querySelectorAll('#cues li')]"
                    + ".find(c => +c.dataset.step === step).dataset.at",
                step))
        .doubleValue();
  }

  private static int seconds(String clock) {
    String[] parts = clock.trim().split(":");
    return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
  }
}
