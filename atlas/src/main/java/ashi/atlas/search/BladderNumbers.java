package ashi.atlas.search;

/**
 * The older numbering of the bladder channel. It counts the outer line of the back (WHO BL41–BL54)
 * as B 36–B 49 and the back of the thigh and knee (WHO BL36–BL40) as B 50–B 54. Before 36 and from
 * 55 on both agree.
 */
public final class BladderNumbers {
  private static final int FIRST = 36;
  private static final int LAST = 54;

  private BladderNumbers() {}

  /** What an older book calls WHO's {@code who}. */
  public static int older(int who) {
    if (who < FIRST || who > LAST) {
      return who;
    }
    return who >= 41 ? who - 5 : who + 14;
  }

  /** The WHO number of what an older book calls {@code older}. */
  static int who(int older) {
    if (older < FIRST || older > LAST) {
      return older;
    }
    return older <= 49 ? older + 5 : older - 14;
  }
}
