package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ashi.browsertests.Looks.Look;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures and pages look as the accepted pictures do. */
@ExtendWith(InBrowser.class)
class LooksTest {
  private static final Path TARGET = Path.of("target", "looks");
  private static final long MOST_BYTES = 700_000;

  private static Playwright playwright;
  private static Browser browser;

  /** As the accepted pictures were drawn. */
  @BeforeAll
  static void launch() {
    playwright = InBrowser.driver();
    browser = InBrowser.launch(playwright);
  }

  @AfterAll
  static void end() {
    browser.close();
    playwright.close();
  }

  static Stream<Look> looks() {
    return Looks.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void itLooksAsAccepted(Look look, Phones phones) throws IOException {
    BufferedImage now = take(look, phones, page -> {});
    BufferedImage accepted = accepted(look);
    if (Looks.areDifferent(accepted, now)) {
      Path marked =
          write(look + "-differences", Blocks.marked(now, Blocks.differing(accepted, now)));
      Path picture = write(look.name(), now);
      fail(
          "%s looks different: see %s and, with the differences in red, %s; if it is meant, accept it with ./ashi looks",
          look, picture, marked);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BL23 | .closeup use | display: none",
        "GB30 | .closeup g | display: none",
        "start-bed | .dock .button | background: none",
        "pressing | main | --calm: var(--card)",
        "settings | main | padding-left: 1.75rem",
        "journal | .calendar .practised | background: none",
        "point-de | .bar | display: none",
      })
  void aFaultIsSeen(String name, String selector, String fault, Phones phones) throws IOException {
    Look look = looks().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    BufferedImage faulty =
        take(
            look,
            phones,
            page -> {
              assertThat(page.locator(selector).count()).isPositive();
              page.addStyleTag(
                  new Page.AddStyleTagOptions()
                      .setContent(selector + "{" + fault + " !important}"));
            });
    assertThat(Looks.areDifferent(accepted(look), faulty)).isTrue();
  }

  @Test
  void theAcceptedPicturesAreThese() throws IOException, URISyntaxException {
    Path folder = Path.of(LooksTest.class.getResource("/looks").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> pictures = files.filter(file -> file.toString().endsWith(".png")).toList();
      assertThat(pictures)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(looks().map(look -> look + ".png").toList());
      long bytes = 0;
      for (Path picture : pictures) {
        bytes += Files.size(picture);
      }
      assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }
  }

  private static BufferedImage take(Look look, Phones phones, Consumer<Page> fault) {
    return Looks.take(browser, phones.served().address(), look, fault);
  }

  private static BufferedImage accepted(Look look) throws IOException {
    try (InputStream in = LooksTest.class.getResourceAsStream("/looks/" + look + ".png")) {
      assertThat(in).as("accepted picture of %s: make it with ./ashi looks", look).isNotNull();
      return ImageIO.read(in);
    }
  }

  private static Path write(String name, BufferedImage picture) throws IOException {
    Path file = Files.createDirectories(TARGET).resolve(name + ".png").toAbsolutePath();
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }
}
