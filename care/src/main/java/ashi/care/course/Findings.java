package ashi.care.course;

import ashi.care.Event.Ending;
import ashi.care.Session;
import java.util.ArrayList;
import java.util.List;

/** What the ratings say, in plain sentences: nothing is praised when pain rose. */
final class Findings {
  private Findings() {}

  static String summary(Session last) {
    if (!last.rated()) {
      return "Your last session was not rated.";
    }
    String from = ", from " + last.ended().before() + " to " + last.ended().after() + ".";
    return switch (Change.of(last)) {
      case EASED -> "Your pain eased over the last session" + from;
      case EASED_A_LITTLE -> "Your pain eased a little over the last session" + from;
      case SAME -> "Your pain stayed at " + last.ended().after() + " over the last session.";
      case ROSE -> "Your pain rose over the last session" + from;
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
    if (rose || last.ended().ending() == Ending.STOPPED_HURTS) {
      advice.add("Leave pressing for today and rest. Next time press more lightly, or not there.");
      advice.add("If the pain stays, see a professional.");
    }
    if (stays(sessions)) {
      advice.add(
          "Your last three rated sessions brought no relief. It is time to ask a professional.");
    }
    return List.copyOf(advice);
  }

  private static boolean stays(List<Session> sessions) {
    List<Session> rated = sessions.stream().filter(Session::rated).limit(3).toList();
    return rated.size() == 3
        && rated.stream()
            .allMatch(
                s ->
                    s.ended().after() > 0
                        && (Change.of(s) == Change.SAME || Change.of(s) == Change.ROSE));
  }
}
