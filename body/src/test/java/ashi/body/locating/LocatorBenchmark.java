package ashi.body.locating;

import ashi.body.Surface;
import ashi.body.building.adults.RandomBuilds;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints how much work it is to find every point on a new body. */
public final class LocatorBenchmark {
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 400;

  /** Counts what this thread works, whatever else the machine does. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private LocatorBenchmark() {}

  public static void main(String[] arguments) {
    List<Surface> bodies = new RandomBuilds(1).next(10).stream().map(Fixture.BODIES::body).toList();
    for (int i = 0; i < WARM_UP; i++) {
      Fixture.FINDER.find(bodies.get(i % bodies.size()));
    }
    double[] milliseconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      Fixture.FINDER.find(bodies.get(i % bodies.size()));
      milliseconds[i] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d points on a new body: median %.1f ms, 95th percentile %.1f ms",
            Fixture.ATLAS.points().size(),
            milliseconds[ROUNDS / 2],
            milliseconds[ROUNDS * 95 / 100]));
  }
}
