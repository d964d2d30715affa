package ashi.pages.odd;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.web.Response;
import com.eclipsesource.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What holds of every answer, read as a browser reads it. */
final class Looked {
  private static final Set<Integer> STATUSES = Set.of(200, 303, 400, 403, 404, 405, 409, 422);

  /** Attributes that lead somewhere. */
  private static final Set<String> LEADING =
      Set.of("href", "src", "action", "formaction", "poster", "data", "srcset", "xlink:href");

  /** A page or a file of this app, a place on the page, a number to call, a source of a fact. */
  private static final Pattern LED =
      Pattern.compile("/([^/\\\\].*)?|#.*|\\?.*|tel:[0-9+]+|https?://(?!evil).*", Pattern.DOTALL);

  private static final Pattern OWN_PATH = Pattern.compile("/([!-.0-\\[\\]-~][!-\\[\\]-~]*)?");
  private static final Pattern FILE = Pattern.compile("[a-z0-9-]+\\.[a-z]+");

  private Looked() {}

  static void at(Response response) {
    assertThat(response.status()).isIn(STATUSES);
    assertThat(response.status() == 303).isEqualTo(!response.location().isEmpty());
    assertThat(response.status() == 405).isEqualTo(!response.allow().isEmpty());
    if (!response.filename().isEmpty()) {
      assertThat(response.filename()).matches(FILE);
    }
    assertThat(response.body()).doesNotContain("Exception", "\tat ", "ashi.pages", "java.lang");
    if (response.status() == 303) {
      assertThat(response.location()).matches(OWN_PATH);
      assertThat(response.body() + response.type()).isEmpty();
    } else if (response.type().equals("text/html;charset=utf-8")) {
      page(Jsoup.parse(response.body()));
    } else if (response.track() != null) {
      assertThat(response.type()).isEqualTo("audio/mpeg");
      assertThat(response.body()).isEmpty();
      assertThat(response.part().length()).isEqualTo(response.track().length()).isPositive();
    } else if (response.type().equals("image/svg+xml")) {
      runsNothing(Jsoup.parse(response.body(), Parser.xmlParser()));
    } else {
      assertThat(response.type())
          .isIn(
              "application/json",
              "application/json;charset=utf-8",
              "application/manifest+json;charset=utf-8");
      Json.parse(response.body());
    }
  }

  /** Whether every character is whole, so that it can be sent. */
  static boolean isWhole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
  }

  private static void page(Document page) {
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.title()).isNotEmpty();
    assertThat(page.select("style, [style], script:not([src]), iframe, object, base")).isEmpty();
    runsNothing(page);
  }

  private static void runsNothing(Document document) {
    for (Element element : document.getAllElements()) {
      assertThat(element.normalName()).isNotEqualTo(OddTexts.ELEMENT);
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertThat(name).isNotEqualTo(OddTexts.ATTRIBUTE).doesNotStartWith("on");
        if (LEADING.contains(name)) {
          assertThat(attribute.getValue()).as(name + " of " + element).matches(LED);
        }
      }
    }
  }
}
