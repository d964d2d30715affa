package ashi.words.building;

import ashi.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes beside every translated text which English it was compared with, once a translator has
 * looked at it.
 */
final class Seen {
  private Seen() {}

  /**
   * @param folder of the texts
   * @param language its tag
   */
  static void stamp(Path folder, String language) throws IOException {
    List<String> problems = new ArrayList<>();
    Map<String, String> english = new HashMap<>();
    for (Text text : TextFile.all(folder.resolve(Language.EN.tag()), problems)) {
      english.put(text.key(), Stamp.of(text.words()));
    }
    Path translated = folder.resolve(language);
    for (Path file : TextFile.in(translated)) {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      for (Text text : TextFile.read(translated, file, problems)) {
        String of = english.getOrDefault(text.key(), text.of());
        String line = lines.get(text.line() - 1);
        String key = of.isEmpty() ? text.key() : text.key() + " (" + of + ")";
        lines.set(text.line() - 1, key + line.substring(line.indexOf(" =")));
      }
      Files.write(file, lines);
    }
    problems.forEach(System.err::println);
  }
}
