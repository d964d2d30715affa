package ashi.words.packing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/** What a translation says of the English that it was compared with. */
public final class Stamp {
  /** Set to the tag of a language by the one who has compared all of it with the English. */
  private static final String SEEN = "ashi.seen";

  private Stamp() {}

  /** The tag of the language that somebody has just compared with the English. */
  public static Optional<String> seen() {
    return Optional.ofNullable(System.getProperty(SEEN));
  }

  /** Six hex digits that change when these words do. */
  public static String of(String words) {
    CRC32 sum = new CRC32();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", sum.getValue()).substring(2);
  }
}
