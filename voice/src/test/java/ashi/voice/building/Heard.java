package ashi.voice.building;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.JavaLayerException;
import javazoom.jl.decoder.SampleBuffer;

/** What a decoder makes of MP3 frames. */
final class Heard {
  private Heard() {}

  /** The samples, from -1 to 1. */
  static float[] samples(byte[] mp3) {
    try {
      Bitstream in = new Bitstream(new ByteArrayInputStream(mp3));
      Decoder decoder = new Decoder();
      float[] samples = new float[mp3.length / 108 * 576];
      int count = 0;
      for (Header header = in.readFrame(); header != null; header = in.readFrame()) {
        SampleBuffer buffer = (SampleBuffer) decoder.decodeFrame(header, in);
        for (int i = 0; i < buffer.getBufferLength(); i++) {
          samples[count++] = buffer.getBuffer()[i] / 32_768f;
        }
        in.closeFrame();
      }
      return Arrays.copyOf(samples, count);
    } catch (JavaLayerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The loudest sample between two times in milliseconds. */
  static double peak(float[] samples, double from, double to) {
    double peak = 0;
    for (int i = at(samples, from); i < at(samples, to); i++) {
      peak = Math.max(peak, Math.abs(samples[i]));
    }
    return peak;
  }

  /** The time of the first sample that is louder than a limit; -1 when none is. */
  static double onset(float[] samples, double from, double to, double limit) {
    for (int i = at(samples, from); i < at(samples, to); i++) {
      if (Math.abs(samples[i]) > limit) {
        return i / 16.0;
      }
    }
    return -1;
  }

  private static int at(float[] samples, double millis) {
    return (int) Math.max(0, Math.min(samples.length, Math.round(millis * 16)));
  }
}
