package ashi.server;

import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.pages.Ashi;
import ashi.pages.Assets;
import ashi.pages.data.OpenData;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the build packed into this program. */
final class Packed {
  private Packed() {}

  static Ashi ashi() {
    return new Ashi(
            AtlasText.read(text("/ashi/atlas/atlas.txt")),
            Places.read(text("/ashi/body/places.txt")),
            Population.read(text("/ashi/body/population.txt")),
            assets(),
            address -> text(StaticFiles.FOLDER + address))
        .with(OpenData.routes(files()::figure));
  }

  static StaticFiles files() {
    return new StaticFiles(assets());
  }

  /** Whether the build packed such a file. */
  static boolean has(String resource) {
    return Packed.class.getResource(resource) != null;
  }

  /**
   * A file of the program.
   *
   * @throws UncheckedIOException when the build did not pack it
   */
  static byte[] bytes(String resource) {
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
    return Assets.read(text(StaticFiles.FOLDER + "/assets.txt"));
  }

  private static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }
}
