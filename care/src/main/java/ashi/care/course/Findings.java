package ashi.care.course;

import ashi.care.Event.Ending;
import ashi.care.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * What the ratings say, in plain sentences: nothing is praised when they rose, and nothing is said
 * of the effect of a session in which no point was pressed.
 */
final class Findings {
  private Findings() {}

  /**
   * @param rated what was rated, e.g. "pain"
   */
  static String summary(Session last, String rated) {
    int before = last.ended().before();
    int after = last.ended().after();
    if (after < 0) {
      return before < 0
          ? "Your last session was not rated."
          : "Before your last session your "
              + rated
              + " was "
              + before
              + ". It was not rated afterwards.";
    }
    if (!last.tells()) {
      return "After your last session your " + rated + " was " + after + ".";
    }
    String your = "Your " + rated;
    String from = " over the last session, from " + before + " to ";
    String to = after + ".";
    return switch (Change.of(last)) {
      case EASED -> your + " eased" + from + to;
      case EASED_A_LITTLE -> your + " eased a little" + from + to;
      case SAME -> your + " was " + after + " before the last session and after it.";
      case ROSE -> your + " rose" + from + to;
    };
  }

  /**
   * @param sessions newest first
   */
  static List<String> advice(List<Session> sessions) {
    List<String> advice = new ArrayList<>();
    if (sessions.isEmpty()) {
      return advice;
    }
    Session last = sessions.get(0);
    if (last.ended().ending() == Ending.STOPPED_DIZZY) {
      advice.add(
          "You felt dizzy. Sit or lie until it has passed. If it comes back, see a professional.");
    }
    boolean rose = last.rated() && Change.of(last) == Change.ROSE;
    boolean hurt = last.ended().ending() == Ending.STOPPED_HURTS;
    if (hurt || rose && last.tells()) {
      advice.add("Leave pressing for today and rest. Next time press more lightly, or not there.");
    }
    if (hurt || rose) {
      advice.add("If the pain stays, see a professional.");
    }
    if (stays(sessions)) {
      advice.add(
          "Your last three rated sessions brought no relief. It is time to ask a professional.");
    }
    return List.copyOf(advice);
  }

  private static boolean stays(List<Session> sessions) {
    List<Session> telling = sessions.stream().filter(Session::tells).limit(3).toList();
    return telling.size() == 3
        && telling.stream()
            .allMatch(
                s ->
                    s.ended().after() > 0
                        && (Change.of(s) == Change.SAME || Change.of(s) == Change.ROSE));
  }
}
