package ashi.pages.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.atlas.Caution;
import ashi.pages.reading.Article;
import ashi.pages.web.Visit;
import ashi.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReadingTest {
  private static final String HEAD =
      """
      title: Warmth & rest
      description: What warmth does.
      lead: Warm, not hot.
      onward: /safety | Safety. | When to get help first.

      """;

  private static final Visit ANYBODY;

  static {
    try {
      ANYBODY = PackReading.anybody(Language.EN, Path.of("target/classes/assets"), "1.2.3");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document body(String manuscript) {
    return Jsoup.parseBodyFragment(packed(manuscript).body());
  }

  private static Article packed(String manuscript) {
    return PackReading.pack(manuscript, ANYBODY);
  }

  @Test
  void whatIsSaidBeforeTheBodyFramesIt() {
    Document page = body(HEAD + "<p>Words.</p>\n");

    assertThat(packed(HEAD).title()).isEqualTo("Warmth & rest");
    assertThat(packed(HEAD).description()).isEqualTo("What warmth does.");
    assertThat(page.select("article > h1").text()).isEqualTo("Warmth & rest");
    assertThat(page.select("article > .lead").text()).isEqualTo("Warm, not hot.");
    assertThat(page.select("article > p:not(.lead)").text()).isEqualTo("Words.");
    assertThat(page.select("nav a[href=/safety]").text()).contains("Safety. When to get help");
  }

  @Test
  void aShelfIsNoArticle() {
    Document page = body("frame: shelf\n" + HEAD + "<ul></ul>\n");

    assertThat(page.select("article")).isEmpty();
    assertThat(page.select("h1, .lead, ul, nav a")).hasSize(4);
  }

  @Test
  void theAddressOfAPictureIsLeftToTheVisit() {
    assertThat(packed(HEAD + "{icon phone}").body()).contains("href=\"{icons.svg}#phone\"");
    assertThat(packed(HEAD + "{sketch cat}").body())
        .contains("href=\"{sketches/cat.svg}#f\"")
        .contains("aria-label=");
    assertThat(packed(HEAD + "{ornament cat}").body()).contains("aria-hidden=\"true\"");
  }

  @ParameterizedTest
  @CsvSource({
    "{technique hold}, Press and hold",
    "{evidence traditional}, 'Traditional use, not tested'",
    "{flags}, Chest pain",
    "{sources}, World Health Organization",
    "{cite murphy-2019}, Murphy 2019",
    "{version}, 1.2.3"
  })
  void wordsKeptElsewhereAreTakenFromThere(String braces, String words) {
    assertThat(body(HEAD + braces).text()).contains(words);
  }

  @Test
  void allCautionsAreListed() {
    assertThat(body(HEAD + "<ul>{cautions}</ul>").select("li")).hasSize(Caution.values().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{icon}",
        "{magic wand}",
        "{flags never}",
        "{sketch elbow}",
        "{cite hearsay}",
        "{",
        "}",
        "{}",
        "{ x}"
      })
  void bracesThatMeanNothingStopTheBuild(String braces) {
    assertThatThrownBy(() -> packed(HEAD + "<p>" + braces + "</p>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A\ndescription: B\nlead: C\n",
        "title: A\ndescription: B\n\nBody",
        "title: A\ntitle: B\ndescription: B\nlead: C\n\nBody",
        "title: A\ndescription: B\nlead: C\nframe: round\n\nBody",
        "title: A\ndescription: B\nlead: C\nauthor: D\n\nBody",
        "title: A\ndescription: B\nlead: C\nonward: /safety Safety.\n\nBody"
      })
  void aHeadThatIsNotUnderstoodStopsTheBuild(String manuscript) {
    assertThatThrownBy(() -> packed(manuscript)).isInstanceOf(IllegalArgumentException.class);
  }
}
