package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guided session, with the clock in the test's hand. */
@ExtendWith(InBrowser.class)
class PlayerTest {
  private static final String CHECK = "/check?routine=relief&place=BED&minutes=5";
  private static final String NOON = "2026-03-01T12:00:00Z";
  private static final int EXACT_MILLIS = 50;
  private static final String CODES = "steps => steps.map(step => step.dataset.code).join()";

  /** The clock of a phone never goes back: each test is on a later day. */
  private static Instant today = Instant.parse(NOON);

  private Phone phone;
  private Page page;

  private static void listen(Phone phone) {
    Listening.on(phone.context());
    phone.context().clock().install(new Clock.InstallOptions().setTime(NOON));
  }

  @BeforeEach
  void openASession(Phones phones) {
    phone = phones.kept(PlayerTest.class, options -> options, PlayerTest::listen);
    today = today.plus(Duration.ofDays(2));
    phone.context().clock().pauseAt(today.toEpochMilli());
    page = phone.open(CHECK);
    new Session(page).passCheck();
    page.locator("#start").waitFor();
  }

  @Test
  void afterASleepItAgreesWithTheClock() {
    page.locator("#start").click();
    int total = total();
    phone.context().clock().fastForward(125_000);
    assertThat(page.locator("#total-left")).hasText(clock(total - 125_000));
  }

  @Test
  void afterASleepTheCueThatIsOnIsShown() {
    page.locator("#start").click();
    phone.context().clock().fastForward(100_000);
    assertThat(page.locator("#now-text")).hasText(shownAt(100_000));
  }

  /** The name of the point in characters is read aloud as Chinese. */
  @Test
  void theNameOfThePointIsMarkedAsChinese() {
    page.locator("#start").click();
    assertThat(page.locator("#now-title [lang=zh]")).hasText(Pattern.compile("^[一-龥]+$"));
    assertThat(page.locator("#next-up")).not().hasText(Pattern.compile("[一-龥]"));
  }

  @Test
  void itSleepsThroughTheEndAndAsksHowItIs() {
    page.locator("#start").click();
    phone.context().clock().fastForward(total() + 600_000);
    assertThat(page.locator("#ending")).isVisible();
  }

  @Test
  void onlyWhatWasPressedCounts() {
    page.locator("#start").click();
    phone.context().clock().fastForward(total());
    assertThat(page.locator("#ending input[name=pressed]"))
        .hasValue(Integer.toString(pressedSeconds()));
  }

  @Test
  void onlyThePointsThatWerePressedAreNamed() {
    page.locator("#start").click();
    phone.context().clock().fastForward(endOfPress(0));
    page.locator("#stop").click();
    page.locator("dialog[open] button").nth(1).click();
    assertThat(page.locator("#ending input[name=codes]")).hasValue(code(0));
    assertThat(page.locator("#ending input[name=hurt]")).hasValue("");
  }

  @Test
  void aPointThatHurtsIsInTheJournalAtOnceAlsoAfterAReload() {
    page.locator("#start").click();
    phone.context().clock().fastForward(startOfStep(1) + 30_000);
    String hurt = code(1);
    page.locator("#stop-hurts").click();
    answer("End the session");
    page.waitForURL("**/session/ended");
    page.reload();
    assertThat(page.locator("#advice-hurts")).isVisible();
    assertThat(page.locator("#ending input[name=hurt]")).hasValue(hurt);
    page.navigate("/points/" + hurt);
    assertThat(page.locator(".note.warn")).containsText("it hurt there today");
  }

  @Test
  void aSessionThatHasEndedStandsInNobodysWay() {
    page.locator("#start").click();
    phone.context().clock().fastForward(total());
    page.waitForURL("**/session/ended");
    page.navigate(CHECK);
    assertThat(page.locator("#resume")).containsText("is in the journal. How is it now?");
    new Session(page).passCheck();
    assertThat(page.locator("#start")).isVisible();
    assertThat(page.locator("#ending")).isHidden();
    page.locator("#start").click();
    assertThat(page.locator("#total-left")).hasText(clock(total()));
  }

  @Test
  void itCanBeRatedLaterAndIsInTheJournalOnce() {
    page.locator("#start").click();
    phone.context().clock().fastForward(total());
    page.waitForURL("**/session/ended");
    page.navigate("/");
    page.locator("#resume a").click();
    new Session(page).rate(2);
    page.waitForURL("**/journal");
    assertThat(page.locator(".past li")).hasCount(1);
    assertThat(page.locator("#resume")).isHidden();
  }

  @Test
  void itCanBeRatedTheNextDay() {
    page.locator("#start").click();
    phone.context().clock().fastForward(total());
    page.waitForURL("**/session/ended");
    phone.context().clock().fastForward(20 * 3_600_000);
    page.navigate("/");
    assertThat(page.locator("#resume a")).hasText("Say how it is");
  }

  @Test
  void aGermanSessionStaysGermanWhateverIsTapped() {
    page.navigate("/de" + CHECK);
    page.locator("form[action='/de/check'] .dock button").click();
    page.locator("#start").click();
    page.locator("#pause").click();
    assertThat(page.locator("#live")).hasText("Angehalten.");
    page.locator("#pause").click();
    phone.context().clock().fastForward(100_000);
    page.navigate("/de/about");
    assertThat(page.locator("#resume")).containsText("wartet.");
    page.locator("#resume a").click();
    page.locator("#pause").click();
    page.locator("#stop").click();
    page.locator("dialog[open]").getByText("Es tut weh").click();
    page.waitForURL("**/de/session/ended");
    new Session(page).rate(2);
    page.waitForURL("**/de/journal");
    assertThat(page.locator(".past")).containsText("beendet, weil es wehtat.");
  }

  /** As the version before kept it: the journal knew nothing of it yet. */
  @Test
  void oneThatEndedBeforeAnUpdateIsInTheJournalToo() {
    page.navigate("/about");
    page.evaluate(
        "localStorage.setItem('ashi.running', JSON.stringify({address:"
            + " '/session?routine=desk&place=CAR&minutes=3&side=RIGHT&tool=HANDS&before=6',"
            + " title: 'At the desk', progress: '2 ' + (Date.now() - 300000) + ' -1 0 0 0 0',"
            + " seen: Date.now() - 60000, ending: 'DONE'}))");
    page.navigate("/");
    assertThat(page.locator("#resume")).containsText("is in the journal. How is it now?");
    page.navigate("/journal");
    assertThat(page.locator(".past li")).hasCount(1);
    assertThat(page.locator(".past")).containsText("At the desk");
    page.locator("#resume a").click();
    new Session(page).rate(2);
    page.waitForURL("**/journal");
    assertThat(page.locator(".past li")).hasCount(1);
    assertThat(page.locator(".past")).containsText("6 before, 2 afterwards");
  }

  /** Reloaded past its worker, a page cannot reach the journal; the next one can. */
  @Test
  void whatEndsOnAPageWithoutItsWorkerIsKeptForTheNext() {
    leaveAfterTheFirstPoint();
    page.addInitScript(
        "if (location.pathname === '/about')"
            + " Object.defineProperty(navigator.serviceWorker, 'controller', {value: null})");
    page.navigate("/about");
    page.locator("#resume button").click();
    assertThat(page.locator("#resume")).isHidden();
    page.navigate("/");
    assertThat(page.locator("#resume")).containsText("is waiting");
    page.locator("#resume button").click();
    assertThatOneSessionIsInTheJournal();
  }

  @Test
  void whereNothingIsRememberedItIsSaidThatTheMinutesAreNot(Phones phones) {
    phone = phones.fresh(options -> options.setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    Listening.on(phone.context());
    phone.context().clock().install(new Clock.InstallOptions().setTime(NOON));
    page = phone.open(CHECK);
    new Session(page).passCheck();
    leaveAfterTheFirstPoint();
    page.navigate("/");
    page.locator("#resume button").click();
    assertThat(page.locator("#resume"))
        .hasText("Here nothing is remembered, so what you pressed is not in a journal.");
    page.reload();
    assertThat(page.locator("#resume")).isHidden();
  }

  @Test
  void whoeverDoesNotRateItLosesNothing() {
    int pressed = pressedSeconds();
    page.locator("#start").click();
    phone.context().clock().fastForward(total());
    page.waitForURL("**/session/ended");
    page.navigate("/journal");
    page.locator("#resume button").click();
    assertThat(page.locator("#resume")).isHidden();
    page.reload();
    assertThat(page.locator("#resume")).isHidden();
    assertThat(page.locator(".past li")).hasCount(1);
    assertThat(page.locator(".past")).containsText(Math.round(pressed / 60f) + " minutes pressed");
  }

  @Test
  void whoeverDoesNotGoOnLosesNothing() {
    leaveAfterTheFirstPoint();
    page.navigate("/");
    page.locator("#resume button").click();
    assertThat(page.locator("#resume")).isHidden();
    assertThatOneSessionIsInTheJournal();
  }

  @Test
  void anotherSessionBeginsAfreshAndTheOneBeforeIsKept() {
    leaveAfterTheFirstPoint();
    phone.context().clock().runFor(5_000);
    page.navigate(CHECK);
    new Session(page).passCheck();
    page.locator("#start").click();
    assertThat(page.locator("#total-left")).hasText(clock(total()));
    assertThatOneSessionIsInTheJournal();
  }

  @Test
  void aReloadGoesOnWhereItWas() {
    page.locator("#start").click();
    phone.context().clock().runFor(60_000);
    page.reload();
    page.locator("#pause").waitFor();
    assertThat(page.locator("#total-left")).hasText(clock(total() - 60_000));
  }

  @Test
  void everyBellIsGivenToTheAudioClockAtTheStart() {
    page.locator("#start").click();
    List<Number> bells = Listening.bells(page);
    List<Integer> due = bellsDue();
    assertThat(bells).hasSameSizeAs(due);
    for (int i = 0; i < due.size(); i++) {
      assertThat(bells.get(i).intValue()).isCloseTo(due.get(i), within(EXACT_MILLIS));
    }
  }

  @Test
  void aPauseTakesTheBellsBack() {
    page.locator("#start").click();
    page.locator("#pause").click();
    assertThat((int) page.evaluate("takenBack")).isGreaterThanOrEqualTo(bellsDue().size());
  }

  @Test
  void aPauseStopsTheTime() {
    page.locator("#start").click();
    phone.context().clock().runFor(3_000);
    page.locator("#pause").click();
    String left = page.locator("#total-left").textContent();
    phone.context().clock().fastForward(60_000);
    page.locator("#pause").click();
    assertThat(page.locator("#total-left")).hasText(left);
  }

  @Test
  void halfAMinuteMoreIsAdded() {
    page.locator("#start").click();
    page.locator("#more").click();
    assertThat(page.locator("#total-left")).hasText(clock(total() + 30_000));
  }

  @Test
  void onlyAVoiceOfThePhoneItselfSpeaks() {
    page.locator("#start").click();
    assertThat(Listening.said(page)).isNotEmpty().allMatch(words -> words.startsWith("here: "));
  }

  @Test
  void withTheVoiceOffNothingIsSaid() {
    page.locator("#toggle-voice").click();
    page.locator("#start").click();
    phone.context().clock().runFor(30_000);
    assertThat(Listening.said(page)).isEmpty();
  }

  @Test
  void someoneWhoListensToThePageIsNotShoutedAt() {
    page.evaluate(
        "window.told = []; new MutationObserver(() => told.push(live.textContent))"
            + ".observe(live, {childList: true, characterData: true, subtree: true})");
    page.locator("#start").click();
    for (int second = 0; second < 100; second++) {
      phone.context().clock().runFor(1_000);
    }
    int cues = (int) page.evaluate("[...cues.children].filter(c => c.dataset.at <= 100000).length");
    int presses =
        (int)
            page.evaluate(
                "[...cues.children].filter(c => c.dataset.phase === 'PRESS'"
                    + " && +c.dataset.at + +c.dataset.for <= 105000).length");
    assertThat((int) page.evaluate("told.length")).isLessThanOrEqualTo(cues + 2 * presses);
  }

  @Test
  void aKilledTabGoesOnWhereItWas() {
    page.locator("#start").click();
    phone.context().clock().runFor(60_000);
    page.close();
    phone.context().clock().fastForward(600_000);
    page = phone.open("/");
    page.locator("#resume a").click();
    page.locator("#pause").waitFor();
    assertThat(page.locator("#total-left")).hasText(clock(total() - 60_000));
  }

  @Test
  void afterMoreThanAnHourItIsNoLongerOffered() {
    page.locator("#start").click();
    page.close();
    phone.context().clock().fastForward(3_700_000);
    page = phone.open("/");
    assertThat(page.locator("#resume")).isHidden();
  }

  @Test
  void afterMoreThanAnHourItIsInTheJournal() {
    leaveAfterTheFirstPoint();
    page.close();
    phone.context().clock().fastForward(3_700_000);
    page = phone.open("/");
    assertThat(page.locator("#resume")).isHidden();
    assertThatOneSessionIsInTheJournal();
  }

  @Test
  void itHurtsLeadsToAdviceAtOnce() {
    page.locator("#start").click();
    page.locator("#stop-hurts").click();
    assertThat(page.locator("dialog[open] h2")).hasText("Take the pressure off");
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
    answer("End the session");
    assertThat(page.locator("#advice-hurts")).isFocused();
  }

  @Test
  void aStopThatWasTouchedByMistakeLosesNothing() {
    page.locator("#start").click();
    phone.context().clock().fastForward(40_000);
    String left = page.locator("#total-left").textContent();
    for (String stop : List.of("#stop-hurts", "#stop-dizzy")) {
      page.locator(stop).click();
      answer("Touched by mistake: go on");
      assertThat(page.locator("#session")).hasAttribute("data-state", "running");
      assertThat(page.locator("#total-left")).hasText(left);
    }
    page.navigate("/points/" + code(0));
    assertThat(page.locator(".note.warn")).hasCount(0);
  }

  /** A hand that trembles touches twice. */
  @Test
  void forTwoSecondsNothingAnswersAStop() {
    page.locator("#start").click();
    page.locator("#stop-hurts").click();
    phone.context().clock().runFor(1_900);
    for (Locator answer : page.locator("dialog[open] button").all()) {
      assertThat(answer).isDisabled();
    }
    phone.context().clock().runFor(200);
    assertThat(page.locator("dialog[open] button").first()).isEnabled();
  }

  /** Who holds the key by which the question came has not answered it. */
  @Test
  void aHeldKeyAnswersNoStop() {
    page.locator("#start").click();
    phone.context().clock().fastForward(40_000);
    for (String key : List.of("Enter", " ")) {
      page.locator("#stop-dizzy").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("dialog[open]")).isVisible();
      page.keyboard().down(key);
      phone.context().clock().runFor(2_000);
      assertThat(page.locator("dialog[open] button").first()).isEnabled();
      page.keyboard().down(key);
      page.keyboard().down(key);
      page.keyboard().up(key);
      assertThat(page.locator("dialog[open]")).isVisible();
      assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
      answer("Touched by mistake: go on");
    }
  }

  @Test
  void aSessionIsLedByThePageOnWhichItWentOnLast() {
    page.locator("#start").click();
    phone.context().clock().fastForward(40_000);
    String hurt = code(0);
    Page other = phone.open(page.url());
    takesItUpAnew(other.locator("#pause"));
    assertThat(other.locator("#session")).hasAttribute("data-state", "running");
    other.locator("#stop-hurts").click();
    phone.context().clock().runFor(2_000);
    takesItUpAnew(other.getByText("Go on without this point"));
    assertThat(other.locator("#session")).hasAttribute("data-state", "running");
    page.locator("#pause").click();
    assertThat(page.locator("#session")).hasAttribute("data-state", "running");
    assertThat(page.locator("#now-title")).not().containsText(hurt);
    assertThat(other.locator("#session")).hasAttribute("data-state", "paused");
  }

  /** The first page loads by itself when it hears of what was tapped on another. */
  private void takesItUpAnew(Locator tappedOnAnother) {
    page.evaluate("document.documentElement.id = 'as-it-was'");
    tappedOnAnother.click();
    assertThat(page.locator("#as-it-was")).hasCount(0);
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
  }

  /** Pressing goes on only when somebody says so: not by Escape, Android's back or a space. */
  @Test
  void aStopLeftWithoutAnAnswerStaysPaused() {
    page.locator("#start").click();
    phone.context().clock().fastForward(40_000);
    for (String stop : List.of("#stop-hurts", "#stop-dizzy")) {
      page.locator(stop).click();
      page.locator("dialog[open] h2").click();
      page.keyboard().press("Escape");
      page.keyboard().press(" ");
      assertThat(page.locator("dialog[open]")).isVisible();
      assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
      phone.context().clock().runFor(2_000);
      assertThat(page.locator("dialog[open] button").first()).isEnabled();
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog[open]")).hasCount(0);
      assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
      page.locator("#pause").click();
      assertThat(page.locator("#session")).hasAttribute("data-state", "running");
    }
  }

  @Test
  void withoutThePointThatHurtsItGoesOnAndTheJournalKnows() {
    page.locator("#start").click();
    phone.context().clock().fastForward(40_000);
    String hurt = code(0);
    page.locator("#stop-hurts").click();
    answer("Go on without this point");
    assertThat(page.locator("#session")).hasAttribute("data-state", "running");
    assertThat(page.locator("#now-title")).not().containsText(hurt);
    phone.context().clock().fastForward(total());
    page.waitForURL("**/session/ended");
    assertThat(page.locator("#advice-hurts")).isVisible();
    page.reload();
    assertThat(page.locator("#advice-hurts")).isVisible();
    new Session(page).rate(2);
    page.waitForURL("**/journal");
    assertThat(page.locator(".past li")).hasCount(1);
    assertThat(page.locator(".past")).containsText("one point hurt");
    page.navigate("/points/" + hurt);
    assertThat(page.locator(".note.warn")).containsText("it hurt there today");
  }

  @Test
  void escapeLeavesAPausedSessionPaused() {
    page.locator("#start").click();
    page.locator("#pause").click();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
  }

  @Test
  void aClockSetBackDoesNotFreezeIt() {
    page.locator("#start").click();
    phone.context().clock().runFor(10_000);
    page.evaluate("const now = Date.now; Date.now = () => now() - 3600000");
    phone.context().clock().runFor(10_000);
    assertThat(page.locator("#total-left")).hasText(clock(total() - 20_000));
  }

  @Test
  void soundThatWasPutToSleepWakesAgain() {
    page.locator("#start").click();
    page.evaluate("audios[0].suspend()");
    page.waitForCondition(() -> page.evaluate("audios[0].state").equals("running"));
  }

  @Test
  void aPauseLetsTheSoundSleep() {
    page.locator("#start").click();
    page.locator("#pause").click();
    phone.context().clock().runFor(1_000);
    page.waitForCondition(() -> page.evaluate("audios[0].state").equals("suspended"));
  }

  @Test
  void aScreenLockThatIsLostInViewIsTakenAgain() {
    page.evaluate(
        "window.locks = []; navigator.wakeLock.request = () => {"
            + " const lock = new EventTarget();"
            + " lock.release = () => lock.dispatchEvent(new Event('release'));"
            + " locks.push(lock); return Promise.resolve(lock); }; 0");
    page.locator("#start").click();
    page.waitForCondition(() -> (int) page.evaluate("locks.length") == 1);
    page.evaluate("locks[0].release()");
    page.waitForCondition(() -> (int) page.evaluate("locks.length") == 2);
    page.locator("#pause").click();
    phone.context().clock().runFor(1_000);
    assertThat(page.evaluate("locks.length")).isEqualTo(2);
  }

  @Test
  void whatIsSaidOfASessionSurvivesAReload() {
    page.locator("#start").click();
    phone.context().clock().fastForward(total());
    page.waitForURL("**/session/ended");
    page.locator("#ending textarea").fill("My knees were cold.");
    page.locator("#ending input[name=after][value='3']")
        .check(new Locator.CheckOptions().setForce(true));
    page.reload();
    assertThat(page.locator("#ending textarea")).hasValue("My knees were cold.");
    assertThat(page.locator("#ending input[name=after]:checked")).hasValue("3");
    page.locator("#ending button").last().click();
    page.waitForURL("**/journal");
    assertThat(page.locator(".past")).containsText("My knees were cold.");
  }

  /** Android names languages in its own ways, and Chrome knows its voices only after a while. */
  @Test
  void aVoiceIsFoundWhateverItCallsItsLanguageAndHoweverLate() {
    page.addInitScript("window.voices = []");
    String session = page.url();
    for (String language : List.of("en_US", "eng-US-f000", "EN-GB")) {
      page.navigate(session);
      page.locator("#start").waitFor();
      page.locator("#start").click();
      assertThat(Listening.said(page)).isEmpty();
      page.evaluate(
          "language => { voices = [{name: 'late', lang: language, localService: true}];"
              + " found.forEach(heard => heard()); }",
          language);
      assertThat(Listening.said(page)).as(language).isNotEmpty();
    }
  }

  @Test
  void whoLooksForAPointReadsHowItFeelsAndWhoPressesNothing() {
    page.locator("#start").click();
    assertThat(page.locator("#now-touch"))
        .hasText(page.locator("#step-0 .find").textContent().strip());
    phone.context().clock().fastForward(endOfPress(0) - 5_000);
    assertThat(page.locator("#now-touch")).isHidden();
  }

  @Test
  void dizzyIsRememberedAsTheReason() {
    page.locator("#start").click();
    page.locator("#stop-dizzy").click();
    answer("End the session");
    assertThat(page.locator("#ending input[name=ending]")).hasValue("STOPPED_DIZZY");
  }

  @Test
  void theKeyboardIsEnough() {
    page.locator("#start").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#now-text")).hasText(shown(1));
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator("#now-text")).hasText(shown(0));
    page.keyboard().press("Space");
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
    page.keyboard().press("Space");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#session")).hasAttribute("data-state", "running");
    page.keyboard().press("Escape");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#ending")).isVisible();
  }

  /** Answers a stop as soon as it can be. */
  private void answer(String words) {
    phone.context().clock().runFor(2_000);
    page.locator("dialog[open]").getByText(words).click();
  }

  @Test
  void theButtonsGoByPointAndTheMenuByStep() {
    page.locator("#start").click();
    choose("One step on");
    assertThat(page.locator("#now-text")).hasText(shown(1));
    choose("One step back");
    assertThat(page.locator("#now-text")).hasText(shown(0));
    page.locator("#skip").click();
    assertThat(page.locator("#now-text")).hasText(shownAt(startOfStep(1)));
    page.locator("#back").click();
    assertThat(page.locator("#now-text")).hasText(shown(0));
    page.locator("#more-choices").click();
    assertThat(page.locator("#menu [aria-current]")).containsText(code(0));
    page.locator("#menu [data-go='1']").click();
    assertThat(page.locator("#now-title")).containsText(code(1));
    assertThat(page.locator("#menu")).isHidden();
  }

  @Test
  void aLockedScreenTakesStopsAndTwoTapsOnly() {
    page.locator("#start").click();
    choose("Lock the touch screen");
    for (String gone : List.of("#pause", "#skip", "#back", "#more", "#more-choices", ".leave")) {
      assertThat(page.locator(gone)).isHidden();
    }
    page.locator("#stop-dizzy").click();
    answer("Touched by mistake: go on");
    page.locator("#unlock").click();
    phone.context().clock().runFor(4_000);
    page.locator("#unlock").click();
    assertThat(page.locator("#pause")).isHidden();
    page.locator("#unlock").click();
    assertThat(page.locator("#pause")).isVisible();
    assertThat(page.locator("#unlock")).isHidden();
  }

  @Test
  void theBedLookIsOneTapInTheMenuAndIsRemembered() {
    page.locator("#more-choices").click();
    page.locator("#toggle-bed").click();
    assertThat(page.locator("html")).hasAttribute("data-look", "bed");
    page.locator("#menu-close").click();
    page.waitForCondition(
        () -> {
          page.navigate("/settings");
          return "bed".equals(page.locator("html").getAttribute("data-look"));
        });
  }

  @Test
  void aPointIsLeftOutAndTheNextPlanKnowsWhy() {
    page.locator("#start").click();
    String left = code(0);
    page.locator("#more-choices").click();
    page.locator("#menu summary").click();
    page.locator("#menu").getByText("I cannot find it").click();
    assertThat(page.locator("#now-title")).containsText(code(1));
    page.waitForCondition(
        () -> {
          page.navigate(CHECK);
          return page.locator("#plan .note li").allTextContents().stream()
              .anyMatch(why -> why.startsWith(left) && why.contains("you could not find it"));
        });
  }

  @Test
  void whatIsLeftOutIsMarkedPassedOverAndCanBeChosenAgain() {
    page.locator("#start").click();
    leaveOut("Not today");
    assertThat(page.locator("#now-title")).containsText(code(1));
    page.locator("#back").click();
    assertThat(page.locator("#now-title")).containsText(code(1));
    page.locator("#more-choices").click();
    Locator marks = page.locator("#menu [data-go] em");
    assertThat(marks.nth(0)).isVisible();
    assertThat(marks.nth(0)).hasText("left out");
    assertThat(marks.nth(1)).isHidden();
    page.locator("#menu [data-go]").nth(0).click();
    assertThat(page.locator("#now-title")).containsText(code(0));
    page.locator("#more-choices").click();
    assertThat(marks.nth(0)).isHidden();
  }

  @Test
  void whoLeavesAllPointsOutIsShownOtherWaysAndTheJournalHasNoSession() {
    page.locator("#start").click();
    int points = page.locator("#menu [data-go]").count();
    for (int i = 0; i < points; i++) {
      leaveOut("I cannot reach it");
    }
    assertThat(page.locator("#all-left")).isVisible();
    assertThat(page.locator("#all-left")).isFocused();
    assertThat(page.locator("#ending")).isHidden();
    assertThat(page.locator("#afterwards")).isHidden();
    page.locator("#all-left a").first().click();
    page.waitForURL("**/check?**");
    page.navigate("/journal");
    assertThat(page.locator(".past li")).hasCount(0);
  }

  /**
   * It is not asked again whether all is well, and no other points take the place of those left.
   */
  @Test
  void aReloadAfterAPointHurtTakesUpTheSameSessionWithoutIt() {
    page.locator("#start").click();
    phone.context().clock().fastForward(40_000);
    Object points = page.locator("article.step").evaluateAll(CODES);
    page.locator("#stop-hurts").click();
    answer("Go on without this point");
    String second = code(1);
    assertThat(page.locator("#now-title")).containsText(second);
    page.reload();
    assertThat(page.locator("#session")).hasAttribute("data-state", "paused");
    assertThat(page.locator("#now-title")).containsText(second);
    assertThat(page.locator("#menu [data-go] em").first()).not().hasAttribute("hidden", "");
    assertThat(page.locator("article.step").evaluateAll(CODES)).isEqualTo(points);
    page.locator("#pause").click();
    assertThat(page.locator("#session")).hasAttribute("data-state", "running");
    page.locator("#back").click();
    assertThat(page.locator("#now-title")).containsText(second);
  }

  @Test
  void aSessionGivesWayToOneThatBeginsOnAnotherPage() {
    page.locator("#start").click();
    phone.context().clock().fastForward(endOfPress(0));
    Page other = page.context().newPage();
    other.navigate(page.url().replaceAll("/session.*", CHECK));
    new Session(other).passCheck();
    new Session(other).start();
    phone.context().clock().runFor(6_000);
    assertThat(page.locator("#followed")).isVisible();
    assertThat(page.locator("#player")).isHidden();
    assertThat(other.locator("#session")).hasAttribute("data-state", "running");
    page.navigate("/journal");
    assertThat(page.locator(".past li")).hasCount(1);
    other.close();
  }

  private void leaveOut(String why) {
    page.locator("#more-choices").click();
    page.locator("#menu summary").click();
    page.locator("#menu").getByText(why).click();
  }

  @Test
  void fewWordsAreRememberedForTheNextSession() {
    choose("Few words");
    page.locator("#menu-close").click();
    page.waitForCondition(
        () -> {
          page.navigate("/settings");
          return page.locator("input[value=few]").isChecked();
        });
  }

  private void choose(String words) {
    page.locator("#more-choices").click();
    page.locator("#menu").getByText(words).click();
  }

  private void leaveAfterTheFirstPoint() {
    page.locator("#start").click();
    phone.context().clock().runFor(endOfPress(0));
  }

  private void assertThatOneSessionIsInTheJournal() {
    page.waitForCondition(
        () -> {
          page.navigate("/journal");
          return page.locator(".past li").count() == 1;
        });
    assertThat(page.locator(".past")).containsText("ended early");
  }

  private int total() {
    return Integer.parseInt(page.locator("#session").getAttribute("data-total"));
  }

  private String shown(int index) {
    return page.locator("#cues li .show").nth(index).textContent().strip();
  }

  private String shownAt(int millis) {
    int index = 0;
    for (int i = 0; i < cues(); i++) {
      if (number(i, "data-at") <= millis) {
        index = i;
      }
    }
    return shown(index);
  }

  private int pressedSeconds() {
    int millis = 0;
    for (int i = 0; i < cues(); i++) {
      millis += isPress(i) ? number(i, "data-for") : 0;
    }
    return millis / 1000;
  }

  /** At the start of each press, ten seconds before its end, and at its end. */
  private List<Integer> bellsDue() {
    List<Integer> due = new ArrayList<>();
    for (int i = 0; i < cues(); i++) {
      if (isPress(i)) {
        int end = number(i, "data-at") + number(i, "data-for");
        due.add(number(i, "data-at"));
        if (number(i, "data-for") > 20_000) {
          due.add(end - 10_000);
        }
        due.add(end);
      }
    }
    return due;
  }

  private String code(int step) {
    return page.locator("#step-" + step).getAttribute("data-code");
  }

  private int startOfStep(int step) {
    int index = 0;
    while (number(index, "data-step") < step) {
      index++;
    }
    return number(index, "data-at");
  }

  private int endOfPress(int step) {
    int index = 0;
    while (number(index, "data-step") < step || !isPress(index)) {
      index++;
    }
    return number(index, "data-at") + number(index, "data-for");
  }

  private int cues() {
    return page.locator("#cues li").count();
  }

  private boolean isPress(int index) {
    return page.locator("#cues li").nth(index).getAttribute("data-phase").equals("PRESS");
  }

  private int number(int index, String attribute) {
    return Integer.parseInt(page.locator("#cues li").nth(index).getAttribute(attribute));
  }

  private static String clock(int millis) {
    int seconds = millis / 1000;
    return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
  }
}
