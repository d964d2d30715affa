package ashi.voice.building;

import ashi.care.sound.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The encoder: LAME without bit reservoir, so that each frame can follow any other. */
final class Lame {
  /** Samples by which a sound comes later out of a decoder: LAME's 576 and the decoder's 529. */
  private static final int DELAY = 576 + 529;

  /** Samples before a sound, so that it begins with a frame. */
  private static final int BEFORE = 2 * Frame.SAMPLES - DELAY;

  /** Whole frames before a sound that carry nothing of it. */
  private static final int EMPTY = 2 - Frame.LEAD;

  static final String SETTINGS = "lame 3.100 24 kbit/s 16 kHz mono nores q5";

  private final Path folder;

  /**
   * @param folder for files on the way
   */
  Lame(Path folder) {
    this.folder = folder;
  }

  /**
   * The frames of a sound, which begins to be heard {@link Frame#LEAD} frames after their start.
   *
   * @throws IOException when LAME is not installed, or made frames that cannot be joined
   */
  byte[] encode(float[] samples) throws IOException {
    float[] padded = new float[BEFORE + samples.length + 3 * Frame.SAMPLES];
    System.arraycopy(samples, 0, padded, BEFORE, samples.length);
    Path wave = folder.resolve("padded.wav");
    Path encoded = folder.resolve("encoded.mp3");
    WaveFile.write(wave.toFile(), padded);
    Program.run(
        List.of(
            "lame",
            "--quiet",
            "-t",
            "-q",
            "5",
            "-m",
            "m",
            "--cbr",
            "-b",
            "24",
            "--nores",
            "--resample",
            "16",
            wave.toString(),
            encoded.toString()));
    byte[] all = Files.readAllBytes(encoded);
    int heard = (DELAY + BEFORE + samples.length + Frame.SAMPLES - 1) / Frame.SAMPLES;
    if (all.length < heard * Frame.BYTES) {
      throw new IOException("LAME made too few frames.");
    }
    byte[] frames = Arrays.copyOfRange(all, EMPTY * Frame.BYTES, heard * Frame.BYTES);
    for (int at = 0; at < frames.length; at += Frame.BYTES) {
      boolean joins =
          (frames[at] & 0xff) == 0xff && (frames[at + 1] & 0xff) == 0xf3 && frames[at + 4] == 0;
      if (!joins) {
        throw new IOException("LAME made a frame that needs the one before it.");
      }
    }
    return frames;
  }
}
