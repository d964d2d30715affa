package ashi.pages.building;

import ashi.words.building.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Notes in every translated page to read which English it was compared with, once a translator has
 * looked at it.
 */
final class SeenReading {
  private static final String OF = Manuscript.OF + ": ";

  private SeenReading() {}

  /**
   * @param folder of what is written
   * @param language its tag
   */
  static void stamp(Path folder, String language) throws IOException {
    Path english = folder.resolve("en");
    Path translated = folder.resolve(language);
    try (Stream<Path> all = Files.walk(english)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path page = translated.resolve(english.relativize(file).toString());
        String text = Files.readString(page);
        String rest = text.startsWith(OF) ? text.substring(text.indexOf('\n') + 1) : text;
        Files.writeString(page, OF + Stamp.of(Files.readString(file)) + "\n" + rest);
      }
    }
  }
}
