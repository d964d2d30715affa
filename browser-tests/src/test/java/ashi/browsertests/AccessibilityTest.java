package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in every look, as wide as a phone: nothing that axe objects to. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  static Stream<String> addresses() {
    return PageKinds.all().values().stream();
  }

  static Stream<String> addressesInEveryLanguage() {
    return PageKinds.inEveryLanguage();
  }

  @ParameterizedTest
  @MethodSource("addressesInEveryLanguage")
  void axeFindsNothing(String path, Phones phones) {
    Page page = open(path, phones);
    assertThat(violations(new AxeBuilder(page).withTags(RULES))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void everythingCanBeReadInTheDarkAndInBed(String path, Phones phones) {
    Page page = open(path, phones);
    for (String look : List.of("dark", "bed")) {
      // The look a person chose is written into the page; here it is set as the page would have it.
      page.evaluate("look => document.documentElement.dataset.look = look", look);
      assertThat(violations(new AxeBuilder(page).withRules(List.of("color-contrast"))))
          .as(look)
          .isEmpty();
    }
  }

  /** The bar at the bottom may lie over a part of something: that can be scrolled from under it. */
  @ParameterizedTest
  @MethodSource("addressesInEveryLanguage")
  void everythingIsLargeEnoughToTapOnAPhone(String path, Phones phones) {
    Page page = fresh(path, phones);
    page.setViewportSize(412, 823);
    assertThat(violations(new AxeBuilder(page).withRules(List.of("target-size")))).isEmpty();
  }

  private static Page fresh(String path, Phones phones) {
    Page page =
        phones.fresh(options -> options.setServiceWorkers(ServiceWorkerPolicy.BLOCK)).open("/");
    PageKinds.open(page, path);
    return page;
  }

  private static Page open(String path, Phones phones) {
    Page page = fresh(path, phones);
    // Taller than the page, so that the bar at the bottom covers nothing one could scroll to.
    int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
    page.setViewportSize(Phone.WIDTH, 2 * height);
    return page;
  }

  private static List<String> violations(AxeBuilder axe) {
    return axe.analyze().getViolations().stream().map(AccessibilityTest::inWords).toList();
  }

  private static String inWords(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream()
            .map(node -> node.getHtml() + " " + node.getFailureSummary())
            .toList();
  }
}
