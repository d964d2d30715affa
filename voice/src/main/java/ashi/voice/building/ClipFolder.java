package ashi.voice.building;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The folder of made clips, and the list of them. */
final class ClipFolder {
  private static final String LIST = "clips.txt";
  private static final int LONGEST_NAME = 48;

  /**
   * A clip that was made.
   *
   * @param pack that it belongs to
   * @param file name of its file
   * @param fingerprint of all that it was made from
   * @param words that it says, or the id of a tone
   */
  record Made(String pack, String file, String fingerprint, String words) {}

  private final Path folder;

  ClipFolder(Path folder) {
    this.folder = folder;
  }

  List<Made> list() throws IOException {
    List<Made> made = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(LIST))) {
        String[] columns = line.split("\t");
        made.add(new Made(columns[0], columns[1], columns[2], columns[3]));
      }
    } catch (NoSuchFileException e) {
      return List.of();
    }
    return made;
  }

  void write(List<Made> all) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Made made : all) {
      lines.add(String.join("\t", made.pack(), made.file(), made.fingerprint(), made.words()));
    }
    Files.write(folder.resolve(LIST), lines);
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  /** A name that tells the words; equal only for equal words. */
  static String name(String words) {
    String plain = words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.substring(0, Math.min(plain.length(), LONGEST_NAME))
        + "-"
        + fingerprint(words).substring(0, 4);
  }

  static String fingerprint(String text) {
    return fingerprint(text.getBytes(StandardCharsets.UTF_8));
  }

  static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
          .substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
