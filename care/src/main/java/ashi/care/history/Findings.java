package ashi.care.history;

import ashi.care.journal.Event.Ending;
import ashi.care.journal.Session;
import ashi.words.Words;
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
  static String summary(Session last, String rated, Words words) {
    int before = last.ended().before();
    int after = last.ended().after();
    if (after < 0) {
      return before < 0 ? words.say("history.unrated") : words.say("history.before", rated, before);
    }
    return last.tells()
        ? words.say("history.summary", Change.of(last).name(), rated, before, after)
        : words.say("history.after", rated, after);
  }

  /**
   * @param sessions newest first
   */
  static List<String> advice(List<Session> sessions, Words words) {
    if (sessions.isEmpty()) {
      return List.of();
    }
    List<String> advice = new ArrayList<>();
    Session last = sessions.get(0);
    if (last.ended().ending() == Ending.STOPPED_DIZZY) {
      advice.add(words.say("history.dizzy"));
    }
    boolean rose = last.rated() && Change.of(last) == Change.ROSE;
    boolean hurt = last.ended().hurts();
    if (hurt || (rose && last.tells())) {
      advice.add(words.say("history.rest"));
    }
    if (hurt || rose) {
      advice.add(words.say("history.if-it-stays"));
    }
    if (stays(sessions)) {
      advice.add(words.say("history.no-relief"));
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
