package ashi.voice.building;

import java.util.ArrayList;
import java.util.List;

/**
 * How loud one channel of sound is to the ear, in LUFS (ITU-R BS.1770-4): weighted by frequency,
 * averaged over blocks of 400 ms, without blocks that are silent or 10 LU below the average. A
 * sound shorter than a block is one block.
 */
final class Loudness {
  private static final double SILENT = -70;
  private static final double BELOW_AVERAGE = -10;

  private Loudness() {}

  static double of(float[] samples, int rate) {
    float[] weighted =
        Filter.highPass(38.135, 0.5003, rate)
            .of(Filter.highShelf(1499.06, 0.7072, 3.99984, rate).of(samples));
    int block = rate * 2 / 5;
    List<Double> powers = new ArrayList<>();
    for (int from = 0; from == 0 || from + block <= weighted.length; from += block / 4) {
      int to = Math.min(weighted.length, from + block);
      powers.add(power(weighted, from, to));
    }
    double average = mean(powers, SILENT);
    return decibels(mean(powers, decibels(average) + BELOW_AVERAGE));
  }

  private static double power(float[] samples, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (double) samples[i] * samples[i];
    }
    return sum / Math.max(1, to - from);
  }

  private static double mean(List<Double> powers, double above) {
    return powers.stream().mapToDouble(p -> p).filter(p -> decibels(p) > above).average().orElse(0);
  }

  private static double decibels(double power) {
    return -0.691 + 10 * Math.log10(power);
  }
}
