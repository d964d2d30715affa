package ashi.pages.journal;

import ashi.care.journal.Session;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it was before and after each of the last sessions, drawn as a ring and a dot joined by a
 * line; 0 at the bottom, 10 at the top.
 *
 * @param width of the view box
 * @param words the same in a sentence
 */
public record ChangeChart(int width, List<Pair> pairs, String words) {
  static final int HEIGHT = 132;
  private static final int MOST = 14;
  private static final int LEFT = 26;
  private static final int STEP = 24;
  private static final int PER_POINT = 11;
  private static final int TOP = 11;

  /**
   * One session, in view box units.
   *
   * @param rose whether it was higher afterwards
   */
  public record Pair(int x, int before, int after, boolean rose) {}

  /** Of sessions, the newest first; null when fewer than two tell. */
  static @Nullable ChangeChart of(List<Session> newestFirst, Words words) {
    List<Session> rated =
        new ArrayList<>(newestFirst.stream().filter(Session::tells).limit(MOST).toList());
    if (rated.size() < 2) {
      return null;
    }
    Collections.reverse(rated);
    List<Pair> pairs = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Session session : rated) {
      int before = session.ended().before();
      int after = session.ended().after();
      int x = LEFT + STEP / 2 + STEP * pairs.size();
      pairs.add(new Pair(x, height(before), height(after), after > before));
      told.add(words.say("journal.from-to", before, after));
    }
    return new ChangeChart(
        LEFT + STEP * rated.size() + 4,
        List.copyOf(pairs),
        words.say("journal.chart", rated.size(), words.list(told)));
  }

  /** Where a rating from 0 to 10 stands. */
  public static int height(int rating) {
    return TOP + (10 - rating) * PER_POINT;
  }

  public int heightOfAll() {
    return HEIGHT;
  }
}
