package ashi.pages.session;

import ashi.care.Moment;
import ashi.care.history.History;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.pages.asking.Asking;
import ashi.pages.web.Visit;
import java.util.List;

/**
 * What is said after a session that nobody remembers.
 *
 * @param summary one sentence
 * @param advice what to do now; may be empty
 */
public record EndedView(String summary, List<String> advice, String again) {

  static EndedView of(Visit visit, Event.SessionEnded ended) {
    Moment now = visit.request().now();
    History history =
        History.of(
            new Journal(List.of(new Entry(now, ended)), false), now, visit.atlas(), visit.words());
    return new EndedView(
        history.summary(), history.advice(), Asking.again(ended).at("/check").toString());
  }
}
