package ashi.atlas.search;

/**
 * The older numbering of the bladder channel. It counts the outer line of the back (WHO BL41–BL54)
 * as B 36–B 49 and the back of the thigh and knee (WHO BL36–BL40) as B 50–B 54. Before 36 and from
 * 55 on both agree.
 */
final class BladderNumbers {
  private BladderNumbers() {}

  /** The WHO number of what an older book calls {@code older}. */
  static int who(int older) {
    if (older < 36 || older > 54) {
      return older;
    }
    return older <= 49 ? older + 5 : older - 14;
  }
}
