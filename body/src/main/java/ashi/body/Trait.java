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
  UPPER_ARM(-8, 8),
  FOREARM(-8, 8),
  THIGH(-8, 8),
  LOWER_LEG(-8, 8),
  /** From the nape to the waist. */
  BACK(-8, 8),
  /** From the waist to the hip. */
  BELLY(-8, 8),
  /** Breadth of the shoulders. */
  SHOULDERS(-8, 8),
  /** Breadth of the rib cage. */
  CHEST(-8, 8),
  NECK(-8, 8),
  HEAD(-8, 8),
  HAND(-8, 8),
  FOOT(-8, 8);

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
