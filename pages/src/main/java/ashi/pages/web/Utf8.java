package ashi.pages.web;

import java.util.function.IntConsumer;

/**
 * Text read from bytes of UTF-8, and written as such. Java's own character sets would bring 4 KB to
 * the phone for it.
 */
final class Utf8 {
  /** Stands for bytes that mean nothing. */
  private static final char UNREADABLE = '\ufffd';

  private final StringBuilder text = new StringBuilder();

  /** The character that is being read, how many bytes it lacks, and what the next may be. */
  private int character;

  private int missing;
  private int least;
  private int most;

  /** Reads the next byte, 0 to 255. */
  void read(int next) {
    if (missing > 0 && next >= least && next <= most) {
      character = character << 6 | (next & 0x3f);
      expect(missing - 1, 0x80, 0xbf);
      if (missing == 0) {
        text.appendCodePoint(character);
      }
      return;
    }
    giveUp();
    if (next < 0x80) {
      text.append((char) next);
    } else if (next >= 0xc2 && next < 0xe0) {
      character = next & 0x1f;
      expect(1, 0x80, 0xbf);
    } else if (next >= 0xe0 && next < 0xf0) {
      character = next & 0x0f;
      // Nothing that fits in two bytes, and no half of a pair.
      expect(2, next == 0xe0 ? 0xa0 : 0x80, next == 0xed ? 0x9f : 0xbf);
    } else if (next >= 0xf0 && next < 0xf5) {
      character = next & 0x07;
      // Nothing that fits in three bytes, and nothing beyond the last character there is.
      expect(3, next == 0xf0 ? 0x90 : 0x80, next == 0xf4 ? 0x8f : 0xbf);
    } else {
      text.append(UNREADABLE);
    }
  }

  /** Takes a letter that came as itself. */
  void take(char letter) {
    giveUp();
    text.append(letter);
  }

  /** All that was read. */
  String text() {
    giveUp();
    return text.toString();
  }

  private void expect(int bytes, int from, int to) {
    missing = bytes;
    least = from;
    most = to;
  }

  private void giveUp() {
    if (missing > 0) {
      text.append(UNREADABLE);
      missing = 0;
    }
  }

  /** Writes a text byte by byte; half of a pair becomes a question mark. */
  static void write(String text, IntConsumer bytes) {
    for (int i = 0; i < text.length(); i++) {
      int character = text.codePointAt(i);
      if (character > Character.MAX_VALUE) {
        i++;
      }
      if (character < 0x80) {
        bytes.accept(character);
      } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        bytes.accept('?');
      } else {
        int more = character < 0x800 ? 1 : character <= Character.MAX_VALUE ? 2 : 3;
        bytes.accept((0xff00 >> (more + 1) & 0xff) | character >> (6 * more));
        for (int left = more - 1; left >= 0; left--) {
          bytes.accept(0x80 | (character >> (6 * left) & 0x3f));
        }
      }
    }
  }
}
