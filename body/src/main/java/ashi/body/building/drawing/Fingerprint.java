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
final class Fingerprint {
  private static final List<String> NEEDED = List.of("Surface.class", "Vec.class", "View.class");

  private static final String PLANS = "figures.txt";

  private Fingerprint() {}

  /**
   * The body, and the code and lines that draw it.
   *
   * @param classes the folder of the compiled classes and resources
   */
  static String of(Path classes, Surface surface) throws IOException {
    Path body = classes.resolve("ashi/body");
    MessageDigest digest = sha256();
    float[] places = surface.places();
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * places.length);
    bytes.asFloatBuffer().put(places);
    digest.update(bytes.array());
    for (String name : NEEDED) {
      digest.update(Files.readAllBytes(body.resolve(name)));
    }
    List<Path> drawing;
    try (Stream<Path> files = Files.list(body.resolve("building/drawing"))) {
      drawing = files.filter(file -> !file.endsWith(PLANS)).sorted().toList();
    }
    for (Path file : drawing) {
      digest.update(Files.readAllBytes(file));
    }
    return hex(digest);
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
