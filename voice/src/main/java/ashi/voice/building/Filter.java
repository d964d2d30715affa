package ashi.voice.building;

/**
 * A filter of the second order, made from its analogue model by the bilinear transform (R.
 * Bristow-Johnson, Cookbook formulae for audio EQ biquad filter coefficients).
 */
record Filter(double b0, double b1, double b2, double a1, double a2) {

  /** Lets through what is above a frequency. */
  static Filter highPass(double hertz, double q, int rate) {
    double w = 2 * Math.PI * hertz / rate;
    double alpha = Math.sin(w) / (2 * q);
    double cos = Math.cos(w);
    return normal((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
  }

  /** Lifts what is around a frequency. */
  static Filter bell(double hertz, double q, double decibels, int rate) {
    double w = 2 * Math.PI * hertz / rate;
    double alpha = Math.sin(w) / (2 * q);
    double cos = Math.cos(w);
    double a = Math.pow(10, decibels / 40);
    return normal(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a);
  }

  /** Lifts what is above a frequency. */
  static Filter highShelf(double hertz, double q, double decibels, int rate) {
    double w = 2 * Math.PI * hertz / rate;
    double alpha = Math.sin(w) / (2 * q);
    double cos = Math.cos(w);
    double a = Math.pow(10, decibels / 40);
    double root = 2 * Math.sqrt(a) * alpha;
    return normal(
        a * (a + 1 + (a - 1) * cos + root),
        -2 * a * (a - 1 + (a + 1) * cos),
        a * (a + 1 + (a - 1) * cos - root),
        a + 1 - (a - 1) * cos + root,
        2 * (a - 1 - (a + 1) * cos),
        a + 1 - (a - 1) * cos - root);
  }

  private static Filter normal(double b0, double b1, double b2, double a0, double a1, double a2) {
    return new Filter(b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0);
  }

  float[] of(float[] samples) {
    float[] filtered = new float[samples.length];
    double z1 = 0;
    double z2 = 0;
    for (int i = 0; i < samples.length; i++) {
      double x = samples[i];
      double y = b0 * x + z1;
      z1 = b1 * x - a1 * y + z2;
      z2 = b2 * x - a2 * y;
      filtered[i] = (float) y;
    }
    return filtered;
  }
}
