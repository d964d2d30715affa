package ashi.body;

/**
 * A way in which bodies of the same height differ. Each is 0 on the average adult and runs from
 * {@link #least} to {@link #most}; the numbers of proportions are standard deviations.
 */
public enum Trait {
  /** From −1, a man, to 1, a woman. */
  SEX(-1, 1),
  /** From −1, thin, to 1, heavy. */
  WEIGHT(-1, 1),
  /** From −1, slight, to 1, muscular. */
  MUSCLE(-1, 1),
  UPPER_ARM(-3, 3),
  FOREARM(-3, 3),
  THIGH(-3, 3),
  LOWER_LEG(-3, 3),
  /** From the nape to the waist. */
  BACK(-3, 3),
  /** From the waist to the hip. */
  BELLY(-3, 3),
  /** Breadth of the shoulders. */
  SHOULDERS(-3, 3),
  NECK(-3, 3),
  HEAD(-3, 3),
  HAND(-3, 3),
  FOOT(-3, 3);

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
