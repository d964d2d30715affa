package ashi.voice.building;

import ashi.care.sound.Frame;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** WAV files with one channel of 16 bits at the rate of the tracks. */
final class WaveFile {
  private static final AudioFormat FORMAT = new AudioFormat(Frame.RATE, 16, 1, true, false);
  private static final float FULL = 32_768;

  private WaveFile() {}

  /**
   * @throws IOException when it is no such file
   */
  static float[] read(Path path) throws IOException {
    try (AudioInputStream in = AudioSystem.getAudioInputStream(path.toFile())) {
      if (!in.getFormat().matches(FORMAT)) {
        throw new IOException(
            path + " should have one channel of 16 bits at 16 kHz, but has " + in.getFormat());
      }
      byte[] bytes = in.readAllBytes();
      float[] samples = new float[bytes.length / 2];
      for (int i = 0; i < samples.length; i++) {
        samples[i] = (short) (bytes[2 * i] & 0xff | bytes[2 * i + 1] << 8) / FULL;
      }
      return samples;
    } catch (UnsupportedAudioFileException e) {
      throw new IOException(path + " is no sound file.", e);
    }
  }

  static void write(File file, float[] samples) throws IOException {
    byte[] bytes = new byte[samples.length * 2];
    for (int i = 0; i < samples.length; i++) {
      int value = Math.round(Math.max(-1, Math.min(samples[i], 1 - 1 / FULL)) * FULL);
      bytes[2 * i] = (byte) value;
      bytes[2 * i + 1] = (byte) (value >> 8);
    }
    AudioSystem.write(
        new AudioInputStream(new ByteArrayInputStream(bytes), FORMAT, samples.length),
        AudioFileFormat.Type.WAVE,
        file);
  }
}
