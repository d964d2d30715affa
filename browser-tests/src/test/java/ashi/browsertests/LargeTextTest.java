package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With text twice as large on a phone 390 points wide, which leaves it half as many. */
@ExtendWith(InBrowser.class)
class LargeTextTest {
  private static final int WIDTH = Phone.WIDTH / 2;

  static Stream<String> addresses() {
    return PageKinds.inEveryLanguage();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void nothingIsWiderThanTheScreen(String path, Phones phones) {
    Page page = phones.look(path, WIDTH, 332);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(WIDTH);
  }
}
