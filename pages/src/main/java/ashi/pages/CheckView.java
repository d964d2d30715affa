package ashi.pages;

import ashi.atlas.Caution;
import ashi.care.RedFlag;
import ashi.care.RedFlag.Urgency;
import ashi.care.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is asked before a session.
 *
 * @param asking carried through the form unseen
 * @param flagsDue whether the red flags are asked, else the one-line check
 * @param why the red flags are asked; empty when they are not
 * @param flagsHref where they are asked on purpose
 * @param askCautions whether the standing cautions are asked too
 * @param cautions that stand
 * @param circumstances that can be changed; null for an own routine, which is pressed as it is
 */
public record CheckView(
    String title,
    List<Field> asking,
    boolean flagsDue,
    String why,
    String flagsHref,
    boolean askCautions,
    Set<Caution> cautions,
    Circumstances circumstances,
    PlanView plan) {

  private static final Set<String> AIM = Set.of("routine", "complaint", "where");

  /** A form field that is not shown. */
  public record Field(String name, String value) {}

  /** Red flags that are asked together. */
  public record FlagGroup(String title, List<RedFlag> flags) {}

  /** What is asked for, without the circumstances. */
  public List<Field> aim() {
    return asking.stream().filter(field -> AIM.contains(field.name())).toList();
  }

  /** The flags, the most urgent first. */
  public List<FlagGroup> flags() {
    return List.of(
        new FlagGroup("Signs that need help at once", of(Urgency.EMERGENCY)),
        new FlagGroup("Signs to have looked at today", of(Urgency.SAME_DAY)));
  }

  /** The standing cautions in a line. */
  public String cautionsLine() {
    return "Chosen with care for: "
        + Wording.list(cautions.stream().map(c -> Words.inSentence(c.title())).toList())
        + ".";
  }

  private static List<RedFlag> of(Urgency urgency) {
    return Arrays.stream(RedFlag.values()).filter(f -> f.urgency() == urgency).toList();
  }
}
