package ashi.body.building.drawing;

import ashi.body.Surface;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Names what figures depend on, so that only those are drawn again that it changes. */
public final class Fingerprint {
  private static final List<String> NEEDED = List.of("Surface.class", "Vec.class", "View.class");

  private static final String PLANS = "figures.txt";

  private Fingerprint() {}

  /**
   * The body, and the code and lines that draw it.
   *
   * @param classes the folder of the compiled classes and resources
   */
  static String of(Path classes, Surface surface) throws IOException {
    MessageDigest digest = sha256();
    addDrawing(classes, surface, digest);
    return hex(digest);
  }

  /** The same for people: also their bones, poses and what is there besides. */
  public static String ofPeople(Path classes, Surface surface) throws IOException {
    MessageDigest digest = sha256();
    addDrawing(classes, surface, digest);
    Path building = classes.resolve("ashi/body/building");
    for (String folder : List.of("posing", "people")) {
      addAll(building.resolve(folder), digest);
    }
    digest.update(Files.readAllBytes(building.resolve("rig.bin")));
    return hex(digest);
  }

  private static void addDrawing(Path classes, Surface surface, MessageDigest digest)
      throws IOException {
    Path body = classes.resolve("ashi/body");
    float[] places = surface.places();
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * places.length);
    bytes.asFloatBuffer().put(places);
    digest.update(bytes.array());
    for (String name : NEEDED) {
      digest.update(Files.readAllBytes(body.resolve(name)));
    }
    addAll(body.resolve("building/drawing"), digest);
  }

  private static void addAll(Path folder, MessageDigest digest) throws IOException {
    List<Path> inFolder;
    try (Stream<Path> files = Files.list(folder)) {
      inFolder = files.filter(file -> !file.endsWith(PLANS)).sorted().toList();
    }
    for (Path file : inFolder) {
      digest.update(Files.readAllBytes(file));
    }
  }

  /** What a figure is to show. */
  static String of(FigurePlan plan) {
    MessageDigest digest = sha256();
    digest.update(plan.toString().getBytes(StandardCharsets.UTF_8));
    return hex(digest);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }
}
