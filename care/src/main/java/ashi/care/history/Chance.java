package ashi.care.history;

/**
 * Whether chance explains that ratings mostly fell, or mostly rose.
 *
 * <p>If pressing did nothing, a rating would as likely fall as rise from one end of a session to
 * the other. Someone who begins with one coin and bets on each session by how many fell and rose
 * before (Laplace's rule of succession) would then neither win nor lose on average, and would have
 * twenty coins or more at any time at most once in twenty (Ville's inequality). So one may look as
 * often as one likes. Where several subjects are compared, each must bring that many times more.
 *
 * <p>Worked example: after 8 of 8 falls the bet holds 2⁸ ÷ 9 = 28 coins, after 7 of 7 it holds 16.
 */
final class Chance {
  /** What chance brings about at most once in twenty. */
  private static final double COINS = 20;

  private Chance() {}

  /**
   * @param fell sessions after which the rating was lower
   * @param rose sessions after which it was higher
   * @param compared how many subjects are looked at together
   */
  static boolean isUnlikely(int fell, int rose, int compared) {
    return coins(fell, rose) >= COINS * compared;
  }

  /** 2ⁿ · fell! · rose! ÷ (n + 1)!, where n is both together. */
  static double coins(int fell, int rose) {
    double coins = 1.0 / (fell + rose + 1);
    for (int i = 1; i <= fell; i++) {
      coins *= 2.0 * i / (rose + i);
    }
    for (int i = 0; i < rose; i++) {
      coins *= 2;
    }
    return coins;
  }
}
