package ashi.body.building.adults;

import ashi.body.Bodies;
import ashi.body.locating.Anatomy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code population.txt}: what {@link Adults} come to in spans. */
public final class PackPopulation {
  private PackPopulation() {}

  /**
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Anatomy anatomy =
        Anatomy.read(
            text("/ashi/body/building/landmarks.txt"),
            text("/ashi/body/building/courses.txt"),
            text("/ashi/body/building/spans.txt"));
    Bodies bodies = Bodies.read(bytes("/ashi/body/building/body.bin"));
    Files.writeString(Path.of(arguments[0]), new Survey(bodies, anatomy.spans()).table());
  }

  private static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = PackPopulation.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
