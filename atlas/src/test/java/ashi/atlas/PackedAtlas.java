package ashi.atlas;

import ashi.words.Language;
import ashi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The atlas as the build packed it. */
public final class PackedAtlas {
  public static final Words WORDS = words(Language.EN);

  private PackedAtlas() {}

  public static String text(Language language) {
    return resource("/ashi/atlas/" + language.file("atlas"));
  }

  public static Words words(Language language) {
    return Words.read(language, resource("/ashi/words/" + language.file("words")));
  }

  private static String resource(String name) {
    try (InputStream in = Atlas.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** In English. */
  public static Atlas read() {
    return read(Language.EN);
  }

  public static Atlas read(Language language) {
    return AtlasText.read(text(language));
  }
}
