package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The body that can be turned. */
@ExtendWith(InBrowser.class)
class BodyTest {
  private static final String TURNING = "#turning";

  @Test
  void turningItChangesWhatIsSeen(Phones phones) {
    Page page = open(phones.fresh());
    byte[] front = seen(page);
    page.locator("canvas").focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    settle(page);
    assertThat(Arrays.equals(seen(page), front)).isFalse();
  }

  @Test
  void draggingItChangesWhatIsSeenAndPicksNothing(Phones phones) {
    Page page = open(phones.fresh());
    byte[] front = seen(page);
    page.locator("canvas").hover();
    page.mouse().down();
    page.mouse().move(60, 300);
    page.mouse().up();
    settle(page);
    assertThat(Arrays.equals(seen(page), front)).isFalse();
    assertThat(page.locator("#picked").textContent()).isEqualTo("Tap a point.");
  }

  @ParameterizedTest
  @CsvSource({"back, BL23", "back, BL57", "front, EX-HN3", "left, GB34"})
  void aTapOnAPointNamesIt(String side, String code, Phones phones) {
    Page page = open(phones.fresh(options -> options.setReducedMotion(ReducedMotion.REDUCE)));
    tap(page, side, code);
    assertThat(page.locator("#picked a").textContent()).startsWith(code + " ");
    assertThat(page.locator("#picked a").getAttribute("href")).endsWith("/points/" + code);
  }

  /** EX-HN3 is at the glabella, which landmarks.txt has between vertices 220 and 227. */
  @Test
  void whoMendsALandmarkSeesTheVerticesUnderAFinger(Phones phones) {
    Page page = open(phones.fresh(options -> options.setReducedMotion(ReducedMotion.REDUCE)));
    page.evaluate("location.hash = 'mesh'");
    tap(page, "front", "EX-HN3");
    assertThat(page.locator("#picked").textContent())
        .containsPattern(" (220|227):0\\.\\d\\d|:0\\.\\d\\d (220|227):");
    page.evaluate("location.hash = ''");
    tap(page, "front", "EX-HN3");
    assertThat(page.locator("#picked").textContent()).doesNotContain("220:", "227:");
  }

  @Test
  void thePointsAreFoundAnewOnAnotherBody(Phones phones) {
    Page page = open(phones.fresh());
    byte[] average = seen(page);
    page.locator("[data-choice=build]").selectOption("female");
    page.locator(TURNING + "[data-lined=female]").waitFor();
    settle(page);
    assertThat(Arrays.equals(seen(page), average)).isFalse();
  }

  @Test
  void layersAreShownAndHidden(Phones phones) {
    Page page = open(phones.fresh());
    byte[] plain = seen(page);
    for (String layer : new String[] {"channels", "regions"}) {
      page.locator("[data-layer=" + layer + "]").click();
      settle(page);
      assertThat(Arrays.equals(seen(page), plain)).as(layer).isFalse();
      page.locator("[data-layer=" + layer + "]").click();
      settle(page);
      assertThat(Arrays.equals(seen(page), plain)).as(layer).isTrue();
    }
  }

  @Test
  void withoutWebGlThereIsAStillPicture(Phones phones) {
    Phone phone = phones.fresh();
    phone.context().addInitScript("HTMLCanvasElement.prototype.getContext = () => null");
    Page page = phone.open("/body");
    start(page);
    page.getByText("This browser cannot turn the body").waitFor();
    assertThat(page.locator(".still").isVisible()).isTrue();
    assertThat(page.locator("canvas").isVisible()).isFalse();
  }

  /** What is fetched for it, and what it works out, is for those who want to turn it. */
  @Test
  void nothingIsFetchedForItBeforeItIsWanted(Phones phones) {
    Phone phone = phones.fresh(options -> options.setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    List<String> asked = new ArrayList<>();
    phone.context().onRequest(request -> asked.add(request.url()));
    Page page = phone.open("/body");
    page.locator(TURNING + " .start").waitFor();
    assertThat(asked).noneMatch(url -> url.contains("/three.") || url.contains("/locating."));
    ready(page);
    assertThat(asked).anyMatch(url -> url.contains("/three."));
    assertThat(page.locator("canvas").evaluate("canvas => canvas === document.activeElement"))
        .isEqualTo(true);
  }

  @Test
  void itTurnsOffline(Phones phones) {
    Phone phone = phones.fresh();
    Page page = phone.openAndKeep("/map");
    phone.context().setOffline(true);
    page.navigate("/body");
    ready(page);
    assertThat(page.locator("canvas").isVisible()).isTrue();
  }

  private static Page open(Phone phone) {
    Page page = phone.open("/body");
    ready(page);
    return page;
  }

  private static void start(Page page) {
    page.locator(TURNING + " .start").click();
  }

  private static void ready(Page page) {
    start(page);
    page.locator(TURNING + "[data-located][data-lined]").waitFor();
    page.locator("canvas").waitFor();
    settle(page);
  }

  /** Until nothing more is being drawn. */
  private static void settle(Page page) {
    page.evaluate(
        """
        () => new Promise(done => {
          const stage = document.getElementById('turning');
          let before = -1;
          let still = 0;
          const look = () => {
            still = stage.dataset.frames === before ? still + 1 : 0;
            before = stage.dataset.frames;
            if (still > 4) done(); else requestAnimationFrame(look);
          };
          look();
        })
        """);
  }

  private static byte[] seen(Page page) {
    return page.locator("canvas").screenshot();
  }

  private static void tap(Page page, String side, String code) {
    page.locator("[data-turn=" + side + "]").click();
    page.evaluate("scrollTo(0, 0)");
    settle(page);
    Map<?, ?> place =
        (Map<?, ?>) page.evaluate("code => document.getElementById('turning').whereIs(code)", code);
    page.mouse()
        .click(((Number) place.get("x")).doubleValue(), ((Number) place.get("y")).doubleValue());
    page.locator("#picked a").waitFor();
  }
}
