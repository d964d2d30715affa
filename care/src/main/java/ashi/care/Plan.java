package ashi.care;

import java.util.List;

/**
 * A routine after the safety filter.
 *
 * @param leftOut what was removed and why
 * @param softened what is pressed more lightly and why
 */
public record Plan(Routine routine, List<LeftOut> leftOut, List<Softened> softened) {

  public Plan {
    leftOut = List.copyOf(leftOut);
    softened = List.copyOf(softened);
  }

  /** Whether a point is pressed lightly only. */
  public boolean isSoft(String code) {
    return softened.stream().anyMatch(soft -> soft.code().equals(code));
  }

  /** Whether no point is left to press. */
  public boolean isEmpty() {
    return routine.steps().isEmpty();
  }
}
