package ashi.atlas.building;

import ashi.atlas.Atlas;
import ashi.atlas.AtlasText;
import ashi.words.Language;
import ashi.words.Words;
import ashi.words.building.Stamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Packs the folder of facts into the one text that hosts load for a language. */
public final class PackAtlas {
  private PackAtlas() {}

  /**
   * @param args the folder, then the folder to write to, then that of the Java sources
   */
  public static void main(String[] args) throws IOException, FaultyAtlas {
    Optional<String> seen = Stamp.seen();
    if (seen.isPresent()) {
      SeenFacts.stamp(Path.of(args[0]), seen.get());
    }
    for (Language language : Language.values()) {
      Words words = Words.read(language, resource("/ashi/words/" + language.file("words")));
      Atlas atlas = AtlasFolder.read(Path.of(args[0]), words);
      Constants constants = new Constants(Path.of(args[2]), words);
      constants.check(atlas);
      if (!constants.problems().isEmpty()) {
        throw new FaultyAtlas(constants.problems());
      }
      String text = AtlasText.write(atlas);
      Path target = Path.of(args[1], language.file("atlas"));
      if (!Files.exists(target) || !Files.readString(target).equals(text)) {
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
      }
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PackAtlas.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
