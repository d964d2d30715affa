package ashi.body.building.adults;

import ashi.body.Build;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Builds of adults as they might walk by; the same for the same seed. */
public final class RandomBuilds {
  /** Rarer people than this are left out, in standard deviations. */
  private static final double RAREST = 2.5;

  private final Random random;

  public RandomBuilds(long seed) {
    this.random = new Random(seed);
  }

  /** For properties: {@code @ForAll} builds from any seed. */
  public static Arbitrary<Build> any() {
    return Arbitraries.longs().map(seed -> new RandomBuilds(seed).next());
  }

  public Build next() {
    double[] causes = new double[Adults.causes()];
    causes[0] = random.nextBoolean() ? 1 : -1;
    for (int i = 1; i < causes.length; i++) {
      causes[i] = Math.max(-RAREST, Math.min(RAREST, random.nextGaussian()));
    }
    return Adults.build(causes);
  }

  public List<Build> next(int count) {
    return IntStream.range(0, count).mapToObj(i -> next()).toList();
  }
}
