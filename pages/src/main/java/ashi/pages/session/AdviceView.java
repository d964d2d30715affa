package ashi.pages.session;

import ashi.atlas.RedFlag;
import ashi.care.safety.Advice;
import ashi.pages.web.Field;
import java.util.List;

/**
 * What to do about what was ticked.
 *
 * @param said what was ticked, in the words in which it was asked
 * @param again where the questions are answered anew
 * @param onward what the form says that leads to the session; empty while a flag blocks
 * @param lookedAt ids of the flags that "a professional has looked at it" settles; empty where it
 *     does not
 * @param asking what is asked for, carried through the form unseen
 */
public record AdviceView(
    Advice advice,
    List<String> said,
    String again,
    List<Field> onward,
    List<String> lookedAt,
    List<Field> asking) {

  /**
   * @param said in the words in which it was asked
   * @param kept whether this host remembers that a professional looked
   */
  static AdviceView of(
      Advice advice,
      List<RedFlag> flags,
      List<String> said,
      String again,
      List<Field> onward,
      boolean kept,
      List<Field> asking) {
    boolean settles = kept && flags.stream().allMatch(RedFlag::answerable);
    return new AdviceView(
        advice,
        said,
        again,
        onward,
        settles ? flags.stream().map(RedFlag::id).toList() : List.of(),
        asking);
  }

  /** Whether there is a session all the same. */
  public boolean goesOn() {
    return !onward.isEmpty();
  }
}
