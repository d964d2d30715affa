package ashi.body;

import ashi.words.Language;
import ashi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The words of each language as people get them. */
public final class TestWords {
  public static final Words EN = read(Language.EN);
  public static final Words DE = read(Language.DE);

  private TestWords() {}

  private static Words read(Language language) {
    String name = "/ashi/words/" + language.file("words");
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      return Words.read(language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
