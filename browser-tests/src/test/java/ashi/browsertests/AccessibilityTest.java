package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in every look, as wide as a phone: nothing that axe objects to. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {
  private static final String TARGET_SIZE = "target-size";

  static Stream<String> addresses() {
    return PageKinds.inEveryLanguage();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void axeFindsNothing(String path, Phones phones) {
    Page page = phones.look(path);
    Axe.thin(page);
    SoftAssertions softly = new SoftAssertions();
    // The bar at the bottom may lie over a part of something: that can be scrolled from under it.
    page.setViewportSize(412, 823);
    softly.assertThat(Axe.violationsOf(page, TARGET_SIZE)).as("large enough to tap").isEmpty();
    Axe.uncover(page);
    softly.assertThat(Axe.violations(page)).isEmpty();
    for (String look : List.of("dark", "bed")) {
      Axe.show(page, look);
      softly.assertThat(Axe.violationsOf(page, "color-contrast")).as(look).isEmpty();
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "color-contrast | document.querySelector('main h1').style.color = '#eee'",
        "link-name | document.querySelector('main').innerHTML += '<a href=/about></a>'",
        "target-size | document.querySelector('main').innerHTML = '<a href=/>a</a> '.repeat(9)",
      })
  void aFaultIsSeen(String rule, String fault, Phones phones) {
    Page page = phones.look("/about");
    page.evaluate(fault);
    assertThat(Axe.violationsOf(page, rule)).singleElement().asString().startsWith(rule);
    assertThat(Axe.violations(page)).anyMatch(violation -> violation.startsWith(rule));
  }
}
