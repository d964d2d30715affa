package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every icon a page shows is in the sprite. */
class IconsTest {
  private static final Document SPRITE =
      Jsoup.parse(Visitor.resource("/assets/icons.svg"), "", Parser.xmlParser());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/check?routine=jaw",
        "/session?routine=desk&checked=yes",
        "/routines",
        "/routines/new?from=sciatica",
        "/journal",
        "/settings?saved=yes",
        "/points/BL23"
      })
  void isDrawn(String address) {
    Document page = Visitor.remembered().having(Visitor.NO_RED_FLAGS).page(address);

    assertThat(page.select("svg.icon use"))
        .isNotEmpty()
        .allSatisfy(
            use -> {
              String name = use.attr("href").substring(use.attr("href").indexOf('#') + 1);
              assertThat(SPRITE.select("symbol[id=" + name + "]")).as(name).hasSize(1);
            });
  }
}
