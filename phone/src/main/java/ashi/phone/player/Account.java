package ashi.phone.player;

import ashi.atlas.Split;
import ashi.care.journal.Event.Ending;
import ashi.care.session.Cue;
import ashi.care.session.Progress;
import ashi.care.session.Timeline;
import ashi.phone.running.Noting;
import ashi.phone.running.Running;
import ashi.phone.web.Said;
import java.util.LinkedHashSet;
import java.util.Set;

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

  /** Codes of the points that hurt. */
  private final Set<String> hurt = new LinkedHashSet<>();

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
    hurt.addAll(Split.at(' ', kept.getHurt()));
  }

  /** Whether the point of a cue hurt before. */
  boolean hurt(Cue cue) {
    return hurt.contains(Stage.code(cue.step()));
  }

  boolean hasHurt() {
    return !hurt.isEmpty();
  }

  /** Keeps how far it is. */
  void keep(Progress progress, Ending leaving, long now) {
    String form = told(progress, leaving, now);
    Running running = Running.of(address, title, progress.encode(), (double) now, "", form);
    running.setHurt(String.join(" ", hurt));
    Running.keep(running);
  }

  /** Tells at once of a point that hurts, where the session goes on without it. */
  void tellThatItHurts(Progress progress, int step, long now) {
    String code = Stage.code(step);
    hurt.add(code);
    fill(progress, Ending.STOPPED, code, now);
    Noting.noteLeft(Running.of(RATING, title, progress.encode(), 0, "", EndingForm.text()));
  }

  /**
   * Tells how it ended.
   *
   * @param noted called when the journal has it
   */
  void tellTheEnd(Progress progress, Ending ending, long now, Noting.Next noted) {
    String form = told(progress, ending, now);
    if (form.isEmpty()) {
      Running.forgetLast();
      return;
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
    Set<String> codes = new LinkedHashSet<>();
    for (int step : progress.pressedSteps(now, plain)) {
      codes.add(Stage.code(step));
    }
    int pressed = progress.pressedSeconds(now, plain);
    EndingForm.fill(
        Long.toString(progress.startedAt()), ending, pressed, String.join(" ", codes), hurts, now);
    return pressed;
  }
}
