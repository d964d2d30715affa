package ashi.care.sound;

import ashi.atlas.Letters;
import org.jspecify.annotations.Nullable;

/** A part of a file, as the Range header asks for it (RFC 9110, section 14). */
public final class ByteRange {
  private static final String UNIT = "bytes=";

  /** More digits than any length of ours has. */
  private static final int TOO_MANY_DIGITS = 10;

  private final int from;
  private final int to;

  /**
   * @param from its first byte
   * @param to the byte after its last
   */
  public ByteRange(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Reads e.g. "bytes=0-499", "bytes=500-" or "bytes=-200".
   *
   * @param length of the file, 1 or more
   * @return null for what asks for nothing that can be understood, or for several parts: then the
   *     whole is the answer; a part {@linkplain #isOutside outside} the file is to be refused
   */
  public static @Nullable ByteRange read(String header, int length) {
    int dash = header.indexOf('-');
    if (!header.startsWith(UNIT) || dash < 0) {
      return null;
    }
    String first = header.substring(UNIT.length(), dash);
    String last = header.substring(dash + 1);
    if (!isNumber(first) || !isNumber(last) || first.isEmpty() && last.isEmpty()) {
      return null;
    }
    if (first.isEmpty()) {
      return new ByteRange(length - Math.min(number(last), length), length);
    }
    int from = number(first);
    int to = last.isEmpty() ? length : Math.min(number(last), length - 1) + 1;
    if (!last.isEmpty() && number(last) < from) {
      return null;
    }
    return new ByteRange(from, to);
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  public int length() {
    return to - from;
  }

  /** Whether the file has no byte of it. */
  public boolean isOutside() {
    return from >= to;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Letters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int number(String digits) {
    return digits.length() >= TOO_MANY_DIGITS ? Integer.MAX_VALUE - 1 : Integer.parseInt(digits);
  }
}
