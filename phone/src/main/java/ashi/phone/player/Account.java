package ashi.phone.player;

import ashi.care.journal.Event.Ending;
import ashi.care.session.Progress;
import ashi.care.session.Timeline;
import ashi.phone.running.Noting;
import ashi.phone.running.Running;
import ashi.phone.web.Said;

/**
 * What the journal is told of a session, at its end and on the way, so that nothing is lost
 * whatever becomes of the page.
 */
final class Account {
  /** Where a session that has ended can be rated. */
  static final String RATING = Said.address("/session/ended");

  private final String address;
  private final String title;
  private final Timeline plain;

  /** Codes of the points that hurt, blanks between. */
  private String hurt = "";

  /**
   * @param address of the session
   * @param plain as it was planned
   */
  Account(String address, String title, Timeline plain) {
    this.address = address;
    this.title = title;
    this.plain = plain;
  }

  /** Goes on from what was kept. */
  void takeUp(Running kept) {
    hurt = kept.getHurt();
  }

  /** Whether the point of a step hurt before. */
  boolean hurt(int step) {
    return holds(hurt, Stage.code(step));
  }

  boolean hasHurt() {
    return !hurt.isEmpty();
  }

  /** Whether another session has begun since, as on another page of this browser. */
  boolean isFollowed(Progress progress) {
    Running last = Running.last();
    return last != null && last.begunAt() > progress.startedAt();
  }

  /** Keeps how far it is. */
  void keep(Progress progress, Ending leaving, long now) {
    String form = told(progress, leaving, now);
    Running running = Running.of(address, title, progress.encode(), (double) now, "", form);
    running.setHurt(hurt);
    Running.keep(running);
  }

  /** Tells at once of a point that hurts, where the session goes on without it. */
  void tellThatItHurts(Progress progress, int step, long now) {
    String code = Stage.code(step);
    hurt = with(hurt, code);
    fill(progress, Ending.STOPPED, code, now);
    Noting.noteLeft(Running.of(RATING, title, progress.encode(), 0, "", EndingForm.text()));
  }

  /**
   * Tells how it ended.
   *
   * @param noted called when the journal has it
   * @return false when there is nothing to tell
   */
  boolean tellTheEnd(Progress progress, Ending ending, long now, Noting.Next noted) {
    String form = told(progress, ending, now);
    if (form.isEmpty()) {
      Running.forgetLast();
      return false;
    }
    Running ended = Running.of(RATING, title, progress.encode(), (double) now, ending.name(), form);
    Running.keep(ended);
    Noting.note(
        ended,
        () -> {
          ended.noted();
          noted.go();
        },
        ended::forget);
    return true;
  }

  /**
   * What is told if it ends now.
   *
   * @return empty when nothing was pressed and nothing happened
   */
  private String told(Progress progress, Ending ending, long now) {
    boolean hurts = ending == Ending.STOPPED_HURTS;
    int on = plain.cues().get(progress.now(now, plain).index()).step();
    int pressed = fill(progress, ending, hurts ? Stage.code(on) : "", now);
    return pressed > 0 || hurts || ending == Ending.STOPPED_DIZZY ? EndingForm.text() : "";
  }

  /**
   * Fills in what is told.
   *
   * @param hurts code of the point that hurts now; empty when none does
   * @return seconds really pressed
   */
  private int fill(Progress progress, Ending ending, String hurts, long now) {
    String codes = "";
    for (int step : progress.pressedSteps(now, plain)) {
      codes = with(codes, Stage.code(step));
    }
    int pressed = progress.pressedSeconds(now, plain);
    EndingForm.fill(Long.toString(progress.startedAt()), ending, pressed, codes, hurts, now);
    return pressed;
  }

  /** Not as sets, which nothing else in this script needs: they are a kilobyte. */
  private static String with(String codes, String code) {
    return holds(codes, code) ? codes : (codes + " " + code).trim();
  }

  private static boolean holds(String codes, String code) {
    return (" " + codes + " ").contains(" " + code + " ");
  }
}
