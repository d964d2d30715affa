package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in every look, at phone size: nothing that axe objects to. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  static Stream<Arguments> pagesInEveryLook() {
    return PageKinds.all().values().stream()
        .flatMap(path -> Stream.of("light", "dark", "bed").map(look -> Arguments.of(path, look)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pagesInEveryLook")
  void axeFindsNothing(String path, String look, Phones phones) {
    Phone phone =
        phones.fresh(
            options ->
                options.setColorScheme(
                    look.equals("light") ? ColorScheme.LIGHT : ColorScheme.DARK));
    Page page = phone.open(path);
    // The look a person chose is written into the page; here it is set as the page would have it.
    page.evaluate("look => document.documentElement.dataset.look = look", look);
    List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    assertThat(violations).extracting(AccessibilityTest::inWords).isEmpty();
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
