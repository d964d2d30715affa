package ashi.care;

import ashi.care.RedFlag.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What to do about red flags, and how soon.
 *
 * @param urgency the most urgent of the flags
 * @param headline the one thing to do, one sentence
 * @param steps what else to know, one or two sentences each, most urgent first
 */
public record Advice(Urgency urgency, String headline, List<String> steps) {

  public Advice {
    steps = List.copyOf(steps);
  }

  /**
   * Advice for flags that stand.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Advice of(Set<RedFlag> flags) {
    if (flags.isEmpty()) {
      throw new IllegalArgumentException("Without a red flag there is nothing to advise.");
    }
    boolean emergency = flags.stream().anyMatch(f -> f.urgency() == Urgency.EMERGENCY);
    return new Advice(
        emergency ? Urgency.EMERGENCY : Urgency.SAME_DAY,
        emergency
            ? "Call an ambulance or go to an emergency department now."
            : sameDayHeadline(flags),
        steps(flags, emergency));
  }

  private static String sameDayHeadline(Set<RedFlag> flags) {
    if (flags.contains(RedFlag.CALF)) {
      return "Get urgent medical advice now: a hot, swollen calf can be a blood clot.";
    }
    if (flags.equals(Set.of(RedFlag.PREGNANT))) {
      return "Call your midwife or maternity unit today.";
    }
    return "Speak to a doctor today.";
  }

  private static List<String> steps(Set<RedFlag> flags, boolean emergency) {
    List<String> steps = new ArrayList<>();
    if (emergency) {
      steps.add("Do not wait to see whether it passes, and do not drive yourself.");
      steps.add("Tell them what you ticked here.");
    } else {
      steps.add("Tell them what you ticked here, and when it began.");
      steps.add("If you cannot reach anyone today, call your health service's advice line.");
    }
    if (flags.contains(RedFlag.CALF)) {
      steps.add(
          "Do not press or rub that leg. With chest pain or short breath as well, call an"
              + " ambulance.");
    }
    if (flags.contains(RedFlag.PREGNANT)) {
      steps.add("Tell your midwife or maternity unit too: new back pain in pregnancy is theirs.");
    }
    steps.add("Press no points until a professional has said that it is safe.");
    return steps;
  }
}
