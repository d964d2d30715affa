package ashi.care.sound;

/**
 * The sound of a small bowl bell: four partials that die away, the higher the sooner. The ratios of
 * the partials are those of a struck bowl, roughly 1 : 2.7 : 5 : 7.9.
 */
public final class BellTone {
  /** How long it rings when it may die away. */
  public static final int SECONDS = 3;

  /** Samples a second: twice as many as the highest partial needs, at any pitch it is played. */
  public static final int RATE = 22_050;

  private static final double HERTZ = 440;
  private static final double[] RATIO = {1, 2.71, 5.03, 7.9};
  private static final double[] STRENGTH = {0.6, 0.25, 0.1, 0.05};
  private static final double[] SECONDS_TO_A_TENTH = {2.4, 1.4, 0.7, 0.4};
  private static final double SOFT_START_SECONDS = 0.006;
  private static final double SOFT_END_SECONDS = 0.5;

  private BellTone() {}

  /**
   * The samples, from -1 to 1.
   *
   * @param rate samples a second
   * @param seconds how long, 1 or more
   */
  public static float[] samples(double rate, double seconds) {
    float[] samples = new float[(int) (rate * seconds)];
    for (int partial = 0; partial < RATIO.length; partial++) {
      add(samples, partial, rate);
    }
    for (int i = 0; i < samples.length; i++) {
      double start = Math.min(1, i / (rate * SOFT_START_SECONDS));
      double end = Math.min(1, (samples.length - 1 - i) / (rate * SOFT_END_SECONDS));
      samples[i] *= (float) (start * end);
    }
    return samples;
  }

  /** Turns a pointer by the same angle for every sample: two products instead of a sine. */
  private static void add(float[] samples, int partial, double rate) {
    double angle = 2 * Math.PI * HERTZ * RATIO[partial] / rate;
    double fade = Math.pow(0.1, 1 / (SECONDS_TO_A_TENTH[partial] * rate));
    double across = Math.cos(angle) * fade;
    double up = Math.sin(angle) * fade;
    double x = STRENGTH[partial];
    double y = 0;
    for (int i = 0; i < samples.length; i++) {
      samples[i] += (float) y;
      double turned = x * across - y * up;
      y = x * up + y * across;
      x = turned;
    }
  }
}
