package ashi.body;

/**
 * A way in which bodies of the same height differ. Each is 0 on the average adult and runs from
 * {@link #least} to {@link #most}; the numbers of proportions are standard deviations among adults
 * of the same height and sex.
 */
public enum Trait {
  /** From −1, a man, to 1, a woman. */
  SEX(-1, 1),
  /** From −1, thin, to 1, heavy. */
  WEIGHT(-1, 1),
  /** From −1, slight, to 1, muscular. */
  MUSCLE(-1, 1),
  UPPER_ARM(-5, 5),
  FOREARM(-5, 5),
  THIGH(-5, 5),
  LOWER_LEG(-5, 5),
  /** From the nape to the waist. */
  BACK(-5, 5),
  /** From the waist to the hip. */
  BELLY(-5, 5),
  /** Breadth of the shoulders. */
  SHOULDERS(-5, 5),
  /** Breadth of the rib cage. */
  CHEST(-5, 5),
  NECK(-5, 5),
  HEAD(-5, 5),
  HAND(-5, 5),
  FOOT(-5, 5);

  private final double least;
  private final double most;

  Trait(double least, double most) {
    this.least = least;
    this.most = most;
  }

  public double least() {
    return least;
  }

  public double most() {
    return most;
  }
}
