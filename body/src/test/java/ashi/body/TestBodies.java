package ashi.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

public final class TestBodies {
  private TestBodies() {}

  public static Bodies all() {
    try (InputStream in = TestBodies.class.getResourceAsStream("building/body.bin")) {
      return Bodies.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
