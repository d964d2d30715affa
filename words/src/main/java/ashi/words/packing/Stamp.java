package ashi.words.packing;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** What a translation says of the English that it was compared with. */
public final class Stamp {
  private Stamp() {}

  /** Six hex digits that change when these words do. */
  public static String of(String words) {
    CRC32 sum = new CRC32();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", sum.getValue()).substring(2);
  }
}
