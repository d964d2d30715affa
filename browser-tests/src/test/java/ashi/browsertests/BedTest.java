package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the dark, no picture on the screen is ever bright: not even between two pages. */
@ExtendWith(InBrowser.class)
class BedTest {
  /** Mean brightness, 0 to 255, that still is night. */
  private static final double NIGHT = 40;

  private static final String FRAME = "Page.screencastFrame";

  @Test
  void goingFromPageToPageNeverFlashes(Phones phones) {
    Phone phone = phones.fresh();
    Page page = phone.openAndKeep("/settings");
    page.reload();
    page.locator("input[name=look][value=BED]").setChecked(true);
    page.locator("form[action='/settings'] button").click();
    assertThat(page.locator("html")).hasAttribute("data-look", "bed");
    List<Double> seen = new ArrayList<>();
    CDPSession screen = phone.context().newCDPSession(page);
    Consumer<JsonObject> watch =
        frame -> {
          seen.add(brightness(frame.get("data").getAsString()));
          JsonObject answer = new JsonObject();
          answer.add("sessionId", frame.get("sessionId"));
          screen.send("Page.screencastFrameAck", answer);
        };
    screen.on(FRAME, watch);
    screen.send("Page.startScreencast");
    for (String path : List.of("/", "/points/BL23", "/relief", "/journal")) {
      page.navigate(path);
    }
    screen.send("Page.stopScreencast");
    // A frame that still arrives while the page is closing cannot be acknowledged any more.
    screen.off(FRAME, watch);
    assertThat(seen).isNotEmpty().allSatisfy(frame -> assertThat(frame).isLessThan(NIGHT));
  }

  private static double brightness(String png) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
      long sum = 0;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          int rgb = image.getRGB(x, y);
          sum += ((rgb >> 16) & 255) + ((rgb >> 8) & 255) + (rgb & 255);
        }
      }
      return sum / (3.0 * image.getWidth() * image.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
