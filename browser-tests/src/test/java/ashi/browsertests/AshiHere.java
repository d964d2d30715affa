package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.pages.Ashi;
import ashi.pages.data.OpenData;
import ashi.pages.web.Assets;
import ashi.words.Language;
import ashi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The app itself in this process, for answers whose clock and journal a test chooses. */
final class AshiHere {
  private AshiHere() {}

  /**
   * The app in a language.
   *
   * @param fetched the text of a served file, by its address
   */
  static Ashi in(Language language, UnaryOperator<String> fetched) throws IOException {
    return new Ashi(
            Words.read(language, resource("/ashi/words/" + language.file("words"))),
            AtlasText.read(resource("/ashi/atlas/" + language.file("atlas"))),
            Places.read(
                resource("/ashi/body/places.txt"), resource("/ashi/body/" + language.file("told"))),
            Population.read(resource("/ashi/body/population.txt")),
            Assets.read(fetched.apply("/assets.txt")),
            fetched)
        .with(OpenData.routes(figure -> fetched.apply("/assets/figures/" + figure)));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Ashi.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
