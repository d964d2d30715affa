package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A session is one screen on which nothing scrolls: every control, what to do and the time are
 * whole, from the first cue to the last, however large the text is.
 */
@ExtendWith(InBrowser.class)
class StopsInReachTest {
  /** As long as the longest names of points, and as many phases as there are. */
  private static final List<String> ROUTINES = List.of("sciatica", "evening");

  private static final String WATCH =
      """
      () => {
        const box = part => part.getBoundingClientRect();
        const name = part => part.id || part.className || part.localName;
        const isClipped = part =>
          part && (getComputedStyle(part).clipPath !== 'none' || isClipped(part.parentElement));
        const isSeen = part => part.checkVisibility() && !isClipped(part);
        const isClamped = part => getComputedStyle(part).webkitLineClamp !== 'none';
        const words = '#now-title, #now-text, #now-touch, #time-left, #total-left, #next-up, .ready-length';
        window.faults = () => {
          const dialog = document.querySelector('dialog[open]');
          const within = dialog || document.querySelector('#session');
          const controls = [...within.querySelectorAll('button, a, summary')]
            .filter(part => isSeen(part) && (dialog || !part.closest('dialog')));
          const texts = dialog ? [] : [...document.querySelectorAll(words)].filter(isSeen);
          const faults = [];
          const fault = (is, part, what) => { if (is) faults.push(name(part) + ' ' + what); };
          const page = dialog || document.documentElement;
          fault(page.scrollWidth > page.clientWidth, page, 'scrolls sideways');
          fault(!dialog && page.scrollHeight > innerHeight, page, 'scrolls');
          for (const part of dialog ? [dialog] : controls.concat(texts)) {
            const { left, top, right, bottom } = box(part);
            fault(left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5,
              part, 'is not whole on the screen');
          }
          for (const part of controls.concat(texts)) {
            fault(part.scrollWidth > part.clientWidth + 1 && part.clientWidth && !isClamped(part),
              part, 'is cut');
          }
          for (const part of controls) {
            const { width, height, x, y } = box(part);
            fault(width < 47.5 || height < 43.5, part, 'is small');
            fault(!dialog && !part.contains(document.elementFromPoint(x + width / 2, y + height / 2)),
              part, 'is covered');
          }
          const all = controls.concat(texts).filter(part => part.id !== 'menu-close');
          all.forEach((one, i) => all.slice(i + 1).forEach(other => {
            const a = box(one), b = box(other);
            fault(!one.contains(other) && !other.contains(one)
              && a.left < b.right - 1 && b.left < a.right - 1
              && a.top < b.bottom - 1 && b.top < a.bottom - 1, one, 'lies over ' + name(other));
          }));
          return faults;
        };
      }""";

  /** All that is wrong in a session from here to its end, each with the phase. */
  private static final String TO_THE_END =
      """
      () => {
        const session = document.querySelector('#session');
        const found = [];
        let looks = 0;
        const look = () => {
          looks++;
          faults().forEach(fault => found.push(session.dataset.phase + ': ' + fault));
        };
        while (session.dataset.state !== 'over') {
          look();
          if (looks % 5 === 1) {
            document.querySelector('#pause').click();
            look();
            document.querySelector('#pause').click();
          }
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
        }
        return looks > 10 ? found : ['only ' + looks + ' looks'];
      }""";

  /**
   * A screen in CSS pixels.
   *
   * @param text size of its text in hundredths of the usual
   */
  record Screen(int width, int height, int text, String home) {}

  static Stream<Screen> screens() {
    return Stream.of("", "/de")
        .flatMap(
            home ->
                Stream.of(
                    new Screen(320, 568, 100, home),
                    new Screen(360, 640, 100, home),
                    new Screen(390, 664, 100, home),
                    new Screen(844, 390, 100, home),
                    new Screen(1280, 800, 100, home),
                    new Screen(195, 332, 100, home),
                    new Screen(390, 664, 150, home),
                    new Screen(390, 664, 200, home),
                    new Screen(320, 568, 200, home),
                    new Screen(844, 390, 200, home)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void everythingIsWholeWhateverIsOn(Screen screen, Phones phones) {
    Phone phone = phones.fresh(options -> options.setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    Page page = phone.open("/");
    page.setViewportSize(screen.width(), screen.height());
    for (String routine : ROUTINES) {
      page.navigate(screen.home() + "/check?place=BED&minutes=10&routine=" + routine);
      new Session(page).passCheck();
      watch(page, screen);
      assertThat(page.evaluate("faults()")).as("ready").isEqualTo(List.of());
      new Session(page).start();
      assertThat(page.evaluate(TO_THE_END)).as(routine).isEqualTo(List.of());
    }
  }

  static Stream<Screen> germanScreens() {
    return screens().filter(screen -> !screen.home().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("germanScreens")
  void everyQuestionIsWhole(Screen screen, Phones phones) {
    Phone phone = phones.fresh(options -> options.setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    Page page = phone.open(screen.home() + "/check?place=BED&minutes=10&routine=sciatica");
    page.setViewportSize(screen.width(), screen.height());
    new Session(page).passCheck();
    watch(page, screen);
    new Session(page).start();
    page.locator("#touch summary").click();
    assertThat(page.locator("#now-ruler")).isVisible();
    page.locator("#touch summary").click();
    for (String asking : List.of("#more-choices", "#stop-hurts", "#stop-dizzy", "#stop")) {
      page.locator(asking).click();
      assertThat(page.evaluate("faults()")).as(asking).isEqualTo(List.of());
      page.evaluate("document.querySelector('dialog[open]').close()");
    }
    page.locator("#more-choices").click();
    page.locator("#lock").click();
    assertThat(page.evaluate("faults()")).as("locked").isEqualTo(List.of());
  }

  @ParameterizedTest
  @MethodSource("germanScreens")
  void aSessionTakenUpAgainIsOneScreenWithOneWayOn(Screen screen, Phones phones) {
    Phone phone = phones.kept();
    Page page = phone.open(screen.home() + "/check?place=BED&minutes=10&routine=sciatica");
    page.setViewportSize(screen.width(), screen.height());
    new Session(page).passCheck();
    new Session(page).start();
    page.reload();
    page.locator("#pause").waitFor();
    watch(page, screen);
    assertThat(page.evaluate("faults()")).isEqualTo(List.of());
    assertThat(
            page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Weiter").setExact(true)))
        .hasCount(1);
  }

  private static void watch(Page page, Screen screen) {
    page.evaluate(
        "text => { document.documentElement.style.fontSize = text + '%' }", screen.text());
    page.evaluate(WATCH);
  }
}
