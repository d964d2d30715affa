package ashi.care.safety;

import ashi.atlas.Atlas;
import ashi.atlas.Help;
import ashi.atlas.RedFlag;
import ashi.atlas.Urgency;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What to do about red flags, and how soon.
 *
 * @param helps of the flags, the one that leads first; never empty
 */
public record Advice(List<Help> helps) {
  /** The help that names lines to call in a crisis of the mind. */
  private static final String CRISIS = "crisis";

  /**
   * Advice for flags that stand; of several the help that the atlas lists first leads.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Advice of(Collection<RedFlag> flags, Atlas atlas) {
    if (flags.isEmpty()) {
      throw new IllegalArgumentException("Without a red flag there is nothing to advise.");
    }
    return new Advice(
        atlas.helps().stream()
            .filter(help -> flags.stream().anyMatch(flag -> flag.help().equals(help.id())))
            .toList());
  }

  /** The most urgent of the flags. */
  public Urgency urgency() {
    return lead().urgency();
  }

  /** The one thing to do, one sentence. */
  public String headline() {
    return lead().headline();
  }

  /** What else to do and to know, one or two sentences each. */
  public List<String> steps(Words words) {
    List<String> steps = new ArrayList<>(lead().steps());
    for (Help other : helps.subList(1, helps.size())) {
      if (!other.also().isEmpty()) {
        steps.add(other.also());
      }
    }
    if (urgency().blocks() && !talking()) {
      steps.add(words.say("safety.press-nothing"));
    }
    return steps;
  }

  /** What eases until someone is there. */
  public List<String> meanwhile() {
    return lead().meanwhile();
  }

  /** Whether to talk to someone comes before everything else. */
  public boolean talking() {
    return lead().id().equals(CRISIS);
  }

  /** Whether lines for people in a crisis are to be named. */
  public boolean crisis() {
    return helps.stream().anyMatch(help -> help.id().equals(CRISIS));
  }

  private Help lead() {
    return helps.get(0);
  }
}
