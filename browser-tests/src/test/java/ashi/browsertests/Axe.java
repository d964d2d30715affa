package ashi.browsertests;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What axe objects to on a page. It looks at the page itself: Ashi has no frames. */
final class Axe {
  private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String IN_WORDS =
      """
      options => axe.run(document, {...options, resultTypes: ['violations']}).then(found => found.violations.map(rule =>
        rule.id + ': ' + rule.help + ' '
          + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join(', ')))""";

  /** Of long lists, the items beyond the third of one shape: tags and classes all the way down. */
  private static final String THIN =
      """
      () => {
        const shape = part => part.localName + '.' + (part.getAttribute('class') || '')
          + '[' + [...part.children].map(shape) + ']';
        for (const list of document.querySelectorAll('ul, ol, tbody')) {
          const seen = {};
          for (const item of [...list.children])
            if ((seen[shape(item)] = (seen[shape(item)] || 0) + 1) > 3) item.remove();
        }
      }""";

  private Axe() {}

  /** Leaves of a hundred items that are made alike only three: axe looks at each for long. */
  static void thin(Page page) {
    page.evaluate(THIN);
  }

  /**
   * Makes the screen higher than the page, so that the bar at the bottom covers nothing one could
   * scroll to.
   */
  static void uncover(Page page) {
    // A page is never lower than its screen.
    page.setViewportSize(Phone.WIDTH, Phone.HEIGHT);
    int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
    page.setViewportSize(Phone.WIDTH, 2 * height);
  }

  /** By all rules of WCAG 2.2 AA and of good practice; empty when there is nothing. */
  static List<String> violations(Page page) {
    return run(page, Map.of("runOnly", RULES));
  }

  /** The same without one rule. */
  static List<String> violationsBut(Page page, String rule) {
    return run(page, Map.of("runOnly", RULES, "rules", Map.of(rule, Map.of("enabled", false))));
  }

  /** By one rule alone, such as "color-contrast". */
  static List<String> violationsOf(Page page, String rule) {
    return run(page, Map.of("runOnly", Map.of("type", "rule", "values", List.of(rule))));
  }

  /** In every look a person can choose, by the rules that axe has on by itself. */
  static List<String> violationsInAnyLook(Page page) {
    List<String> violations = new ArrayList<>();
    for (String look : List.of("light", "dark", "bed")) {
      show(page, look);
      run(page, Map.of()).forEach(violation -> violations.add(look + ": " + violation));
    }
    return violations;
  }

  /** The look a person chose is written into the page; here it is set as the page would have it. */
  static void show(Page page, String look) {
    page.evaluate("look => document.documentElement.dataset.look = look", look);
  }

  @SuppressWarnings("unchecked")
  private static List<String> run(Page page, Map<String, Object> options) {
    if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
      page.evaluate(SCRIPT);
    }
    return (List<String>) page.evaluate(IN_WORDS, options);
  }
}
