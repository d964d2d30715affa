package ashi.phone.player;

import ashi.care.journal.Event.Ending;
import ashi.phone.web.Dialog;
import ashi.phone.web.Said;

/**
 * Asks whether to stop. Who stops because of something is told what to do, and may take it back;
 * left by Escape, the session stays paused, as nobody has said that it may go on.
 */
final class StopQuestion {
  /** How long an answer waits, in milliseconds: a hand that slips or trembles answers nothing. */
  private static final int SLIP = 2_000;

  private final Dialog why;
  private final Dialog hurts;
  private final Dialog dizzy;

  /** Hears the answer. */
  interface Answers {
    void goOn();

    /** With the points after the one that hurts. */
    void goOnWithout();

    void stop(Ending ending);

    /** A plain stop was left by Escape: all is as it was before. */
    void leftOpen();
  }

  StopQuestion(Answers answers) {
    why = new Dialog("stop-question", Said.words("stop-here"));
    why.answer(Said.words("go-on"), "button", answers::goOn);
    why.answer(Said.words("stop"), "button quiet", () -> answers.stop(Ending.STOPPED));
    why.answer(Said.words("hurts"), "button quiet", () -> answers.stop(Ending.STOPPED_HURTS));
    why.answer(Said.words("dizzy"), "button quiet", () -> answers.stop(Ending.STOPPED_DIZZY));
    why.onCancel(answers::leftOpen);
    hurts = new Dialog("hurts-question", Said.words("let-go"));
    hurts.tell(Said.words("let-go-how"));
    hurts.answer(Said.words("without"), "button", answers::goOnWithout);
    end(hurts, answers, Ending.STOPPED_HURTS);
    dizzy = new Dialog("dizzy-question", Said.words("lie-down"));
    dizzy.tell(Said.words("lie-down-how"));
    end(dizzy, answers, Ending.STOPPED_DIZZY);
  }

  private static void end(Dialog dialog, Answers answers, Ending ending) {
    dialog.answer(Said.words("end-here"), "button quiet", () -> answers.stop(ending));
    dialog.answer(Said.words("slipped"), "button quiet", answers::goOn);
  }

  /** Whether it is being asked. */
  boolean isOpen() {
    return why.isOpen() || hurts.isOpen() || dizzy.isOpen();
  }

  /**
   * Asks.
   *
   * @param ending why it is to stop
   */
  void ask(Ending ending) {
    switch (ending) {
      case STOPPED_HURTS -> hurts.openSlowly(SLIP);
      case STOPPED_DIZZY -> dizzy.openSlowly(SLIP);
      default -> why.open();
    }
  }
}
