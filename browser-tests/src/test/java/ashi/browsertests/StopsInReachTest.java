package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pause and every stop are whole on the screen, without scrolling, from the first cue to the last.
 */
@ExtendWith(InBrowser.class)
class StopsInReachTest {
  private static final String OUT_OF_REACH =
      """
      () => [...document.querySelectorAll('#pause, #stop-hurts, #stop-dizzy, #stop')]
        .filter(button => {
          const box = button.getBoundingClientRect();
          const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth
            || !button.contains(at);
        })
        .map(button => button.id)""";

  @ParameterizedTest
  @CsvSource({
    "390, 664, ''",
    "390, 664, /de",
    "320, 568, ''",
    "844, 390, ''",
    "1280, 800, ''",
    "195, 332, ''"
  })
  void whateverIsOn(int width, int height, String home, Phones phones) {
    Page page =
        phones
            .fresh(options -> options.setServiceWorkers(ServiceWorkerPolicy.BLOCK))
            .open(home + "/check?routine=sciatica&place=BED&minutes=10");
    page.setViewportSize(width, height);
    Session session = new Session(page);
    session.passCheck();
    session.start();
    int looks = 0;
    while (page.locator("#player").isVisible()) {
      assertThat(page.evaluate(OUT_OF_REACH)).as("look " + looks).isEqualTo(List.of());
      page.keyboard().press("ArrowRight");
      looks++;
    }
    assertThat(looks).isGreaterThan(10);
  }
}
