package ashi.body.locating;

import java.util.ArrayList;
import java.util.List;

/**
 * The bumps of the spine from C7 to S4.
 *
 * <p>How far each lies below the one above, in shares of the way from C7 to the sacral hiatus,
 * comes from the usual heights of the vertebrae with their discs (in millimetres: T1 19, T2 20, …,
 * L5 34). They put T3 at the root of the scapular spine, T7 at the scapula's lower angle, L4 at the
 * line of the iliac crests and S2 at the posterior superior iliac spines.
 */
record Vertebra(String name) {
  private static final List<String> NAMES =
      List.of(
          "C7", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "L1",
          "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4");
  private static final double[] BELOW_THE_ONE_ABOVE = {
    0, 19, 20, 20.5, 21, 21.5, 22, 23, 23.5, 24, 25, 27, 29, 33, 35, 36, 36, 34, 24, 20, 22, 20
  };
  private static final double HIATUS_BELOW_S4 = 22;

  /** Where the lower border of a bump is on the way to the next bump. */
  private static final double BORDER = 0.3;

  static boolean isCalled(String name) {
    return NAMES.contains(name);
  }

  /** Where it is on the back, from what a person can feel or see. */
  Height height() {
    int index = index();
    for (Guide guide : Guide.values()) {
      if (index <= NAMES.indexOf(guide.last)) {
        return new Height(guide, index - NAMES.indexOf(guide.vertebra));
      }
    }
    throw new IllegalStateException("No guide leads to " + name + ".");
  }

  /** The bumps to count from the height of what leads here to this one, both included. */
  List<Vertebra> counted() {
    int from = NAMES.indexOf(height().guide().vertebra);
    int step = from <= index() ? 1 : -1;
    List<Vertebra> counted = new ArrayList<>();
    for (int i = from; i != index() + step; i += step) {
      counted.add(new Vertebra(NAMES.get(i)));
    }
    return counted;
  }

  int index() {
    return NAMES.indexOf(name);
  }

  /** From this one to another, both included. */
  List<String> to(Vertebra last) {
    return NAMES.subList(index(), last.index() + 1);
  }

  /** Its place on the spine: 0 at C7, 1 at L4, 2 at S2, 3 at the sacral hiatus. */
  double place(Border border) {
    double tip = sum(index());
    double above = BELOW_THE_ONE_ABOVE[Math.max(1, index())];
    double below = index() + 1 < NAMES.size() ? BELOW_THE_ONE_ABOVE[index() + 1] : HIATUS_BELOW_S4;
    double at =
        switch (border) {
          case TIP -> tip;
          case LOWER -> tip + BORDER * below;
          case UPPER -> tip - BORDER * above;
        };
    double[] fixed = {
      0, sum(NAMES.indexOf("L4")), sum(NAMES.indexOf("S2")), sum(NAMES.size() - 1) + HIATUS_BELOW_S4
    };
    int stretch = at <= fixed[1] ? 0 : at <= fixed[2] ? 1 : 2;
    return stretch + (at - fixed[stretch]) / (fixed[stretch + 1] - fixed[stretch]);
  }

  private static double sum(int index) {
    double sum = 0;
    for (int i = 0; i <= index; i++) {
      sum += BELOW_THE_ONE_ABOVE[i];
    }
    return sum;
  }

  /** What leads to a height on the back. */
  enum Guide {
    /** The big bump at the base of the neck. */
    NECK("C7", "C7", "T4"),
    /** The lower tips of the shoulder blades. */
    SHOULDER_BLADES("scapula-lower-angle", "T7", "T10"),
    /** The line between the tops of the hip bones. */
    HIP_BONES("iliac-crest", "L4", "L5"),
    /** The dimples above the buttocks. */
    DIMPLES("PSIS", "S2", "S4");

    private final String landmark;
    private final String vertebra;
    private final String last;

    /**
     * @param vertebra at its height
     * @param last vertebra that it leads to
     */
    Guide(String landmark, String vertebra, String last) {
      this.landmark = landmark;
      this.vertebra = vertebra;
      this.last = last;
    }

    /** Name of the landmark that a person looks for. */
    String landmark() {
      return landmark;
    }
  }

  /**
   * @param below how many bumps below the guide; negative above it
   */
  record Height(Guide guide, int below) {}

  /** A height on a bump of the spine. */
  enum Border {
    TIP("spine"),
    LOWER("lower border"),
    UPPER("upper border");

    private final String term;

    Border(String term) {
      this.term = term;
    }

    /** As it is written in a formula. */
    String term() {
      return term;
    }
  }
}
