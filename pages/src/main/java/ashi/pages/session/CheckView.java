package ashi.pages.session;

import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.FlagGroup;
import ashi.atlas.RedFlag;
import ashi.atlas.Urgency;
import ashi.care.Side;
import ashi.care.Wish;
import ashi.pages.asking.Circumstances;
import ashi.pages.asking.PlanView;
import ashi.pages.web.Field;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked before a session.
 *
 * @param asking all that is asked for, as fields
 * @param wish the same
 * @param sided whether which side hurts is asked
 * @param side that hurts; null when it is not said yet
 * @param kinds complaints to choose from, where only the place was said; may be empty
 * @param dizzy whether the last session was stopped because of dizziness, which is asked about
 * @param flagsDue whether the red flags are asked, else the one-line check
 * @param why the red flags are asked; empty when they are not
 * @param groups of red flags that are asked, besides those always asked
 * @param flags that are asked, or that the one-line check is about
 * @param settled flags that are not asked because a professional has looked at them
 * @param standing flags that stand, and are asked anew
 * @param ticked ids of those that are ticked already
 * @param flagsHref where they are asked on purpose
 * @param askCautions whether the standing cautions are asked too
 * @param cautions that stand
 * @param rated what is rated, e.g. "Pain"
 * @param circumstances that can be changed; null for an own routine, which is pressed as it is
 * @param change where it can be changed, as an own routine
 */
public record CheckView(
    String title,
    List<Field> asking,
    Wish wish,
    boolean sided,
    @Nullable Side side,
    List<Complaint> kinds,
    boolean dizzy,
    boolean flagsDue,
    String why,
    Set<FlagGroup> groups,
    List<RedFlag> flags,
    List<RedFlag> settled,
    List<RedFlag> standing,
    List<String> ticked,
    String flagsHref,
    boolean askCautions,
    Set<Caution> cautions,
    String rated,
    @Nullable Circumstances circumstances,
    PlanView plan,
    String change) {

  /** The text of an answer to how it is after dizziness, which calls for help at once. */
  public static final String DIZZY_SIGNS = "check.dizzy-signs";

  /** The field that names a flag that stands while its page asks about it. */
  public static final String STANDING = "standing";

  private static final Set<String> CIRCUMSTANCES = Set.of("place", "minutes", "tool");

  /**
   * Red flags that need help equally soon.
   *
   * @param title the text above them, by its key
   * @param goesOn whether there is a session all the same
   */
  public record Tier(String title, boolean goesOn, List<RedFlag> flags) {}

  /** What is carried through the form unseen: all that it does not ask. */
  public List<Field> hidden() {
    List<Field> hidden = new ArrayList<>(asking);
    hidden.removeIf(
        field ->
            (circumstances != null && CIRCUMSTANCES.contains(field.name()))
                || (sided && field.name().equals("side"))
                || (!kinds.isEmpty() && field.name().equals("complaint")));
    return hidden;
  }

  public boolean isTicked(RedFlag flag) {
    return ticked.contains(flag.id());
  }

  /** The flags, the most urgent first. */
  public List<Tier> tiers() {
    List<Tier> tiers = new ArrayList<>();
    tiers.add(tier("check.emergency", Urgency.EMERGENCY));
    tiers.add(tier("check.same-day", Urgency.SAME_DAY));
    tiers.add(tier("check.soon", Urgency.SOON));
    tiers.removeIf(tier -> tier.flags.isEmpty());
    return tiers;
  }

  /** The flags in a line, for a session soon after they were asked. */
  public String briefly(Words words) {
    StringBuilder line = new StringBuilder();
    for (RedFlag flag : flags) {
      if (!flag.brief().isEmpty()) {
        line.append(
            words.say(line.isEmpty() ? "check.brief-first" : "check.brief-next", flag.brief()));
      }
    }
    return words.say("check.briefly", line.toString());
  }

  /** What is not asked, in a line. */
  public String settledLine(Words words) {
    return words.say(
        "check.settled",
        String.join(
            "; ", settled.stream().map(f -> words.grammar().inSentence(f.words())).toList()));
  }

  /** The standing cautions in a line. */
  public String cautionsLine(Words words) {
    return words.say(
        "check.careful",
        words.list(cautions.stream().map(caution -> words.say(caution.key() + ".noun")).toList()));
  }

  private Tier tier(String title, Urgency urgency) {
    return new Tier(
        title, !urgency.blocks(), flags.stream().filter(f -> f.urgency() == urgency).toList());
  }
}
