package ashi.words.building;

import ashi.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Packs the texts of each language into the one text that hosts load for it. */
public final class PackWords {
  private PackWords() {}

  /**
   * @param args the folder of the texts, then the folder to write to
   */
  public static void main(String[] args) throws IOException, FaultyWords {
    Optional<String> seen = Stamp.seen();
    if (seen.isPresent()) {
      Seen.stamp(Path.of(args[0]), seen.get());
    }
    for (Language language : Language.values()) {
      String packed = packed(WordsFolder.read(Path.of(args[0]), language));
      Path target = Path.of(args[1], language.file("words"));
      if (!Files.exists(target) || !Files.readString(target).equals(packed)) {
        Files.createDirectories(target.getParent());
        Files.writeString(target, packed);
      }
    }
  }

  /** A line for each text, as {@link ashi.words.Words#read} takes it. */
  static String packed(Map<String, String> words) {
    return words.entrySet().stream()
        .map(text -> text.getKey() + "\t" + text.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
