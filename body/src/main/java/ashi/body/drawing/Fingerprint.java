package ashi.body.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Names everything the figures depend on: the body and the code and lines that draw it. */
final class Fingerprint {
  private static final List<String> NEEDED =
      List.of("body.bin", "Bodies.class", "Mesh.class", "Surface.class", "Vec.class", "View.class");

  private Fingerprint() {}

  /**
   * @param classes the folder of the compiled classes and resources
   */
  static String of(Path classes) throws IOException {
    Path body = classes.resolve("ashi/body");
    MessageDigest digest = sha256();
    for (String name : NEEDED) {
      digest.update(Files.readAllBytes(body.resolve(name)));
    }
    List<Path> drawing;
    try (Stream<Path> files = Files.list(body.resolve("drawing"))) {
      drawing = files.sorted().toList();
    }
    for (Path file : drawing) {
      digest.update(Files.readAllBytes(file));
    }
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
