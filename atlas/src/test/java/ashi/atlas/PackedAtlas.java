package ashi.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The atlas as the build packed it. */
public final class PackedAtlas {
  private PackedAtlas() {}

  public static String text() {
    try (InputStream in = Atlas.class.getResourceAsStream("atlas.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static Atlas read() {
    return AtlasText.read(text());
  }
}
