package ashi.words.building;

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

  /**
   * Why a translation has to be compared; nothing when it has been.
   *
   * @param of what it says of its English; empty when nothing
   * @param stamp of the English as it is
   */
  public static Optional<String> unseen(String of, String stamp) {
    return of.equals(stamp)
        ? Optional.empty()
        : Optional.of(of.isEmpty() ? "is new" : "has changed in English");
  }

  /** Six hex digits that change when these words do. */
  public static String of(String words) {
    CRC32 sum = new CRC32();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", sum.getValue()).substring(2);
  }
}
