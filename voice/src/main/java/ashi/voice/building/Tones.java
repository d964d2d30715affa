package ashi.voice.building;

import ashi.care.session.Breath;
import ashi.care.sound.BellTone;
import ashi.care.sound.Frame;
import ashi.care.sound.ToneName;
import java.util.List;

/** The sounds that are no words, as samples. */
final class Tones {
  /** Of the voice's loudness, in LU. */
  private static final double BELL = -2;

  private static final double SOFT_BELL = -8;
  private static final double BREATH = -14;

  private static final double BELL_SECONDS = 1.6;

  /** Of the time to breathe in or out; then it is quiet. */
  private static final double SOUNDING = 0.85;

  /** The breath rises and falls by a fourth. */
  private static final double LOW = 196;

  private static final double HIGH = 261.6;

  /** All of them. */
  static final List<String> ALL =
      List.of(
          ToneName.START,
          ToneName.TEN_SECONDS,
          ToneName.END,
          ToneName.BREATHE_IN,
          ToneName.BREATHE_OUT,
          ToneName.SILENCE);

  private Tones() {}

  static boolean isTone(String words) {
    return words.startsWith("*");
  }

  static float[] samples(String tone) {
    return switch (tone) {
      case ToneName.START -> bell(1);
      case ToneName.TEN_SECONDS -> bell(1.5);
      case ToneName.END -> bell(0.75);
      case ToneName.BREATHE_IN -> breath(LOW, HIGH, Breath.IN);
      case ToneName.BREATHE_OUT -> breath(HIGH, LOW, Breath.OUT);
      default -> new float[Frame.SAMPLES];
    };
  }

  /** How much louder it is than the voice, in LU. */
  static double louder(String tone) {
    return switch (tone) {
      case ToneName.START, ToneName.END -> BELL;
      case ToneName.TEN_SECONDS -> SOFT_BELL;
      default -> BREATH;
    };
  }

  private static float[] bell(double pitch) {
    return BellTone.samples(Frame.RATE / pitch, BELL_SECONDS * pitch);
  }

  private static float[] breath(double from, double to, int millis) {
    float[] samples = new float[(int) (SOUNDING * millis * Frame.RATE / 1000)];
    double angle = 0;
    for (int i = 0; i < samples.length; i++) {
      double way = (double) i / samples.length;
      angle += 2 * Math.PI * from * Math.pow(to / from, way) / Frame.RATE;
      double swell = Math.sin(Math.PI * way);
      double tone = Math.sin(angle) + 0.25 * Math.sin(2 * angle) + 0.08 * Math.sin(3 * angle);
      samples[i] = (float) (swell * swell * tone);
    }
    return samples;
  }
}
