package ashi.pages.building;

import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.care.Moment;
import ashi.care.journal.Journal;
import ashi.pages.reading.Article;
import ashi.pages.templates.building.JtearticleGenerated;
import ashi.pages.templates.building.JteshelfGenerated;
import ashi.pages.web.Assets;
import ashi.pages.web.Html;
import ashi.pages.web.Request;
import ashi.pages.web.Request.Method;
import ashi.pages.web.Sender;
import ashi.pages.web.Visit;
import ashi.words.Language;
import ashi.words.Words;
import ashi.words.building.Stamp;
import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Build step: makes of each page to read the {@link Article} that both hosts send. All but the
 * addresses of its pictures is known by now.
 */
public final class PackReading {
  private static final String WRITTEN = ".html";

  private PackReading() {}

  /**
   * @param args the folder of what is written, with a folder for each language, the folder of
   *     assets to write into, and the version of Ashi
   */
  public static void main(String[] args) throws IOException {
    Optional<String> seen = Stamp.seen();
    if (seen.isPresent()) {
      SeenReading.stamp(Path.of(args[0]), seen.get());
    }
    Path english = Path.of(args[0], Language.EN.tag());
    Path assets = Path.of(args[1]);
    for (Language language : Language.values()) {
      Path written = Path.of(args[0], language.tag());
      Visit visit = anybody(language, assets, args[2]);
      for (Path file : files(english)) {
        String name = english.relativize(file).toString();
        Path packed =
            assets
                .resolve(language.tag())
                .resolve("reading")
                .resolve(name.substring(0, name.length() - WRITTEN.length()) + ".txt");
        Files.createDirectories(packed.getParent());
        Path page = written.resolve(name);
        try {
          String text = Files.readString(page);
          if (language != Language.EN) {
            Rendition.check(Files.readString(file), text, language);
          }
          Files.writeString(packed, pack(text, visit).write());
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(page + ": " + e.getMessage(), e);
        }
      }
    }
  }

  /**
   * @throws IllegalArgumentException when it is not written as a {@link Manuscript} is
   */
  static Article pack(String text, Visit visit) {
    Manuscript page = Manuscript.read(text);
    String body = new Insertions(visit).fill(page.body());
    Content content = out -> out.writeContent(body);
    return page.shelf()
        ? new Article(
            page.title(),
            page.description(),
            "page reading",
            Html.of(out -> JteshelfGenerated.render(out, null, visit, page, content)))
        : new Article(
            page.title(),
            page.description(),
            "page narrow reading",
            Html.of(out -> JtearticleGenerated.render(out, null, visit, page, content)));
  }

  /** A visit at which every asset's address is still to be filled in. */
  static Visit anybody(Language language, Path assets, String release) throws IOException {
    Map<String, String> hrefs =
        Stream.concat(
                files(assets).stream()
                    .map(file -> assets.relativize(file).toString().replace('\\', '/')),
                Stream.of(Sketch.values()).map(Sketch::asset))
            .distinct()
            .collect(Collectors.toMap(Function.identity(), Article::placeholder));
    return new Visit(
        Words.read(language, resource("/ashi/words/" + language.file("words"))),
        AtlasText.read(resource("/ashi/atlas/" + language.file("atlas"))),
        Places.read(
            resource("/ashi/body/places.txt"), resource("/ashi/body/" + language.file("told"))),
        Population.read(resource("/ashi/body/population.txt")),
        new Assets(release, hrefs),
        Journal.NONE,
        new Request(Method.GET, Sender.OWN_PAGE, "/", Map.of(), new Moment(0, 0)),
        UnaryOperator.identity());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PackReading.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
