package ashi.care.choosing;

import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Place;
import ashi.atlas.Tool;
import ashi.care.English;
import ashi.care.RealAtlas;
import ashi.care.Side;
import ashi.care.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Times the choosing of a routine on the real atlas: every complaint, place, number of minutes and
 * side, with all tools, with and without cautions. Prints the median, the 95th percentile and the
 * slowest, in microseconds.
 */
public final class ChooserBenchmark {
  private static final int WARM_UP = 20;
  private static final int RUNS = 20;

  private ChooserBenchmark() {}

  public static void main(String[] arguments) {
    Atlas atlas = RealAtlas.atlas();
    Chooser chooser = new Chooser(atlas, English.WORDS);
    List<Wish> wishes = wishes(atlas);
    List<Set<Caution>> cautions =
        List.of(Set.of(), Set.of(Caution.BLOOD_THINNERS), Set.of(Caution.PREGNANCY));
    long[] times = new long[RUNS * wishes.size() * cautions.size()];
    int measured = 0;
    int found = 0;
    for (int run = 0; run < WARM_UP + RUNS; run++) {
      for (Wish wish : wishes) {
        for (Set<Caution> standing : cautions) {
          long start = System.nanoTime();
          Choice choice = chooser.choose(wish, standing);
          long time = System.nanoTime() - start;
          if (run >= WARM_UP) {
            times[measured++] = time;
            found += choice instanceof Choice.Chosen ? 1 : 0;
          }
        }
      }
    }
    Arrays.sort(times);
    System.out.println(
        atlas.points().size()
            + " points, "
            + wishes.size() * cautions.size()
            + " wishes, "
            + 100 * found / times.length
            + " % with a routine");
    System.out.println("median  " + times[times.length / 2] / 1000 + " us");
    System.out.println("p95     " + times[times.length * 95 / 100] / 1000 + " us");
    System.out.println("slowest " + times[times.length - 1] / 1000 + " us");
  }

  private static List<Wish> wishes(Atlas atlas) {
    List<Wish> wishes = new ArrayList<>();
    for (Complaint complaint : atlas.complaints()) {
      for (Place place : Place.values()) {
        for (int minutes : new int[] {3, 5, 10, 15, 20}) {
          for (Side side : Side.values()) {
            wishes.add(
                new Wish(complaint.id(), Set.of(), place, minutes, Set.of(Tool.values()), side));
          }
        }
      }
    }
    return wishes;
  }
}
