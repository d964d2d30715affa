package ashi.body.person;

import ashi.body.locating.Anatomy;
import ashi.body.locating.Spans;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

final class TestPopulation {
  private TestPopulation() {}

  static Population adults() {
    return Population.read(text("population.txt"));
  }

  static Spans spans() {
    return Anatomy.read(
            text("building/landmarks.txt"),
            text("building/courses.txt"),
            text("building/spans.txt"))
        .spans();
  }

  private static String text(String name) {
    try (InputStream in = Population.class.getResourceAsStream("/ashi/body/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
