package ashi.server.serving;

import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.pages.Ashi;
import ashi.pages.data.OpenData;
import ashi.pages.web.Assets;
import ashi.pages.web.Route;
import ashi.words.Language;
import ashi.words.Words;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the build packed into this program. */
public final class Packed {
  /** The folder of the program with what browsers fetch. */
  public static final String WEB = "/web";

  /** What search engines are told. */
  public static final String ROBOTS = "/ashi/server/robots.txt";

  private Packed() {}

  /** The app in every language; what is the same in all of them is read once. */
  public static Map<Language, Ashi> ashi() {
    String places = text("/ashi/body/places.txt");
    Population population = Population.read(text("/ashi/body/population.txt"));
    Assets assets = assets();
    List<Route> data = OpenData.routes(new StaticFiles(assets)::figure);
    Map<Language, Ashi> ashi = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      ashi.put(
          language,
          new Ashi(
                  Words.read(language, text("/ashi/words/" + language.file("words"))),
                  AtlasText.read(text("/ashi/atlas/" + language.file("atlas"))),
                  Places.read(places, text("/ashi/body/" + language.file("told"))),
                  population,
                  assets,
                  address -> text(WEB + address))
              .with(data));
    }
    return ashi;
  }

  /** Where browsers find the files, each of them. */
  public static Set<String> addresses() {
    Set<String> addresses = new TreeSet<>(assets().hrefs().values());
    addresses.addAll(StaticFiles.UNLISTED);
    return addresses;
  }

  public static StaticFiles files() {
    return new StaticFiles(assets());
  }

  /** Whether the build packed such a file. */
  public static boolean has(String resource) {
    return Packed.class.getResource(resource) != null;
  }

  /**
   * A file of the program.
   *
   * @throws UncheckedIOException when the build did not pack it
   */
  public static byte[] bytes(String resource) {
    try (InputStream in = Packed.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Assets assets() {
    return Assets.read(text(WEB + "/assets.txt"));
  }

  static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }
}
