package ashi.words.packing;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * One text as somebody wrote it.
 *
 * @param file and line it begins at, for problems
 * @param of the {@link #fingerprint} of the English that it was translated from; empty when nobody
 *     has said so, and in English
 */
record Text(String file, int line, String key, String of, String words) {

  /** Six hex digits that change when these words do. */
  static String fingerprint(String words) {
    CRC32 sum = new CRC32();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", sum.getValue()).substring(2);
  }

  String problem(String words) {
    return file + ":" + line + ": " + key + " " + words;
  }
}
