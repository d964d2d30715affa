package ashi.care.course;

/**
 * How pain changed on average over the sessions with one routine or point.
 *
 * @param subject a routine's title or a point's code
 * @param sessions rated ones, 3 or more
 * @param meanChange points on the 0 to 10 scale, below zero when it eased, one decimal
 * @param sentence what can honestly be said
 */
public record Tally(String subject, int sessions, double meanChange, String sentence) {

  /** Fewer rated sessions than this say nothing. */
  public static final int LEAST = 3;

  /**
   * @param sum of the changes
   */
  static Tally of(String subject, int sessions, int sum) {
    double mean = Math.round(10.0 * sum / sessions) / 10.0;
    return new Tally(subject, sessions, mean, sentence(subject, sessions, mean));
  }

  private static String sentence(String subject, int sessions, double mean) {
    String after = subject + ": over " + sessions + " sessions your pain ";
    if (mean > -0.05 && mean < 0.05) {
      return after + "stayed the same on average.";
    }
    String amount = decimal(Math.abs(mean)) + (Math.abs(mean) == 1 ? " point" : " points");
    return mean < 0
        ? after + "eased by " + amount + " on average. That does not prove it was the pressing."
        : after + "rose by " + amount + " on average. Better leave it out for now.";
  }

  private static String decimal(double tenths) {
    long whole = Math.round(tenths * 10);
    return whole / 10 + (whole % 10 == 0 ? "" : "." + whole % 10);
  }
}
