package ashi.body.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

final class TestPopulation {
  private TestPopulation() {}

  static Population adults() {
    try (InputStream in = Population.class.getResourceAsStream("/ashi/body/population.txt")) {
      return Population.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
