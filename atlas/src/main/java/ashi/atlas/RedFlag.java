package ashi.atlas;

import java.util.List;
import java.util.Set;

/**
 * A sign that calls for a professional.
 *
 * @param id e.g. "saddle"; kept for ever, because journals name it
 * @param words what a person ticks
 * @param brief how the one-line check of a later session names it, e.g. "fever"; empty when it does
 *     not
 * @param groups what it is asked with
 * @param answerable whether "a professional has looked at it" answers it for a while
 * @param help id of what to do
 */
public record RedFlag(
    String id,
    String words,
    String brief,
    Set<FlagGroup> groups,
    Urgency urgency,
    boolean answerable,
    String help,
    List<String> sources) {

  /** Whether it is asked when these groups are, or always. */
  public boolean belongsTo(Set<FlagGroup> asked) {
    return groups.contains(FlagGroup.ALWAYS) || groups.stream().anyMatch(asked::contains);
  }
}
