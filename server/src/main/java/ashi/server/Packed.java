package ashi.server;

import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.pages.Ashi;
import ashi.pages.Assets;
import ashi.pages.data.OpenData;
import ashi.words.Language;
import ashi.words.Words;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
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

  /** The app in every language. */
  public static Map<Language, Ashi> ashi() {
    Map<Language, Ashi> ashi = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      ashi.put(language, ashi(language));
    }
    return ashi;
  }

  private static Ashi ashi(Language language) {
    return new Ashi(
            Words.read(language, text(language, "/ashi/words/words")),
            AtlasText.read(text(language, "/ashi/atlas/atlas")),
            Places.read(text("/ashi/body/places.txt"), text(language, "/ashi/body/told")),
            Population.read(text("/ashi/body/population.txt")),
            assets(),
            address -> text(WEB + address))
        .with(OpenData.routes(files()::figure));
  }

  /** Where browsers find the files, each of them. */
  public static Set<String> addresses() {
    Set<String> addresses = new TreeSet<>(assets().hrefs().values());
    addresses.addAll(StaticFiles.UNLISTED);
    return addresses;
  }

  static StaticFiles files() {
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

  private static String text(Language language, String resource) {
    return text(resource + "." + language.tag() + ".txt");
  }

  static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }
}
