package ashi.pages;

import ashi.care.Entry;
import ashi.care.Event;
import ashi.care.Journal;
import ashi.care.Moment;
import ashi.care.course.Course;
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
    Course course =
        Course.of(
            new Journal(List.of(new Entry(now, ended)), false), now, visit.atlas(), visit.words());
    return new EndedView(
        course.summary(), course.advice(), Asking.again(ended).at("/check").toString());
  }
}
