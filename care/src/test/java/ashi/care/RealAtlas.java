package ashi.care;

import ashi.atlas.Atlas;
import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.words.Language;
import ashi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The atlas, the places and the words as people get them. */
public final class RealAtlas {
  private RealAtlas() {}

  public static Atlas atlas() {
    return AtlasText.read(text("/ashi/atlas/atlas.en.txt"));
  }

  public static Places places() {
    return Places.read(text("/ashi/body/places.txt"), text("/ashi/body/told.en.txt"));
  }

  /** All that is said in a language. */
  public static Words words(Language language) {
    return Words.read(language, text("/ashi/words/" + language.file("words")));
  }

  private static String text(String name) {
    try (InputStream in = RealAtlas.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
