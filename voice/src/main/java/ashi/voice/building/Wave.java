package ashi.voice.building;

import java.util.Arrays;

/** Sound as samples from -1 to 1, {@link ashi.care.sound.Frame#RATE} a second. */
final class Wave {
  /** Quieter than this is silence. */
  private static final double SILENCE = 0.016;

  private Wave() {}

  /** Without the silence before and after; a little is left so that soft sounds are not cut. */
  static float[] trimmed(float[] samples, int rate) {
    int left = rate / 100;
    float loudest = peak(samples);
    int from = 0;
    int to = samples.length;
    while (from < to && Math.abs(samples[from]) < SILENCE * loudest) {
      from++;
    }
    while (to > from && Math.abs(samples[to - 1]) < SILENCE * loudest) {
      to--;
    }
    return Arrays.copyOfRange(
        samples, Math.max(0, from - left), Math.min(samples.length, to + 2 * left));
  }

  /** Rising from and falling to nothing, within so many samples. */
  static float[] faded(float[] samples, int rise, int fall) {
    float[] faded = samples.clone();
    for (int i = 0; i < faded.length; i++) {
      double start = Math.min(1, (i + 0.5) / rise);
      double end = Math.min(1, (faded.length - i - 0.5) / fall);
      faded[i] *= (float) (smooth(start) * smooth(end));
    }
    return faded;
  }

  private static double smooth(double x) {
    return 0.5 - 0.5 * Math.cos(Math.PI * x);
  }

  static float[] times(float[] samples, double gain) {
    float[] louder = new float[samples.length];
    for (int i = 0; i < louder.length; i++) {
      louder[i] = (float) (samples[i] * gain);
    }
    return louder;
  }

  static float peak(float[] samples) {
    float peak = 0;
    for (float sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  /**
   * Lowers what is louder than a limit, and gently what is around it, instead of cutting it off.
   */
  static float[] limited(float[] samples, double limit, int reach) {
    double[] gain = new double[samples.length];
    Arrays.fill(gain, 1);
    for (int i = 0; i < samples.length; i++) {
      double need = limit / Math.max(limit, Math.abs(samples[i]));
      if (need < 1) {
        for (int j = Math.max(0, i - reach); j < Math.min(samples.length, i + reach + 1); j++) {
          double near = smooth(1 - Math.abs(j - i) / (reach + 1.0));
          gain[j] = Math.min(gain[j], 1 - (1 - need) * near);
        }
      }
    }
    float[] limited = new float[samples.length];
    for (int i = 0; i < limited.length; i++) {
      limited[i] = (float) (samples[i] * gain[i]);
    }
    return limited;
  }
}
