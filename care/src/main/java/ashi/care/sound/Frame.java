package ashi.care.sound;

/**
 * A frame of the tracks: MPEG-2 Layer III, one channel, 16 kHz, 24 kbit/s, without bit reservoir
 * (ISO/IEC 13818-3). At this rate every frame has the same size to the byte.
 */
public final class Frame {
  public static final int BYTES = 108;

  /** Samples of sound a second. */
  public static final int RATE = 16_000;

  /** Samples in a frame. */
  public static final int SAMPLES = 576;

  /** How long it sounds, in milliseconds. */
  public static final int MILLIS = 36;

  /**
   * Frames of a clip before its sound begins: a decoder hears the beginning of a sound in the frame
   * after the one that carries it.
   */
  public static final int LEAD = 1;

  /** One step of {@link #quieten}, in decibels. */
  public static final double STEP = 1.5;

  private Frame() {}

  /** The number of frames next to a time. */
  public static int at(int millis) {
    return (millis + MILLIS / 2) / MILLIS;
  }

  /**
   * Makes the sound of a frame quieter without decoding it.
   *
   * @param steps of {@value #STEP} decibels, 0 or more
   */
  static void quieten(byte[] frame, int steps) {
    // global_gain, 8 bits: after the header (32), main_data_begin (8), a private bit,
    // part2_3_length (12) and big_values (9), so 2 bits of one byte and 6 of the next.
    int gain = (frame[7] & 3) << 6 | (frame[8] & 0xfc) >> 2;
    int quieter = Math.max(0, gain - steps);
    frame[7] = (byte) (frame[7] & 0xfc | quieter >> 6);
    frame[8] = (byte) (frame[8] & 3 | (quieter & 0x3f) << 2);
  }
}
